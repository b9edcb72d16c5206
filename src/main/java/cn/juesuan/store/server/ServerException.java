package cn.juesuan.store.server;

import cn.juesuan.account.UnitCode;
import cn.juesuan.account.UserFailure;
import java.sql.SQLException;
import java.util.Optional;
import org.jooq.exception.DataAccessException;

/** Why something could not be done with a bureau's database. The message is for the user and complete: what, where, and what to do. */
public final class ServerException extends UserFailure {
    private static final long serialVersionUID = 1L;
    private final Kind kind;

    /** What went wrong, for callers that go on differently. */
    public enum Kind {
        /** The database cannot be reached, or was lost in the middle. */
        UNREACHABLE,
        /** User or password are not known there. */
        NOT_ALLOWED_IN,
        /** The role may not see or write that. */
        NO_RIGHT,
        /** The role is above row-level security and would see every unit as one. */
        TOO_MIGHTY,
        /** The tables are those of another version of the program. */
        OTHER_VERSION,
        /** Somebody else writes the unit's account. */
        LEASED,
        /** The lease ran out or was taken: what was to be written is not written. */
        LEASE_LOST,
        /** There is no such unit, or the role does not see it. */
        NO_UNIT,
        /** Anything else; nothing was written. */
        FAILED
    }

    private ServerException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    static ServerException leased(UnitCode unit, String holder) {
        return new ServerException(Kind.LEASED, "单位 %s 的账正由“%s”编制，现在只能查看。请等对方关闭，或过几分钟再试。".formatted(unit, holder), null);
    }

    static ServerException leaseLost(UnitCode unit) {
        return new ServerException(Kind.LEASE_LOST, "单位 %s 的编制权已经到期或被别人取得，刚才的改动没有存入；以前保存的都还在。请重新打开这个单位的账，看过别人的改动再录入。".formatted(unit), null);
    }

    static ServerException noUnit(UnitCode unit) {
        return new ServerException(Kind.NO_UNIT, "数据库里没有编码为“%s”的单位，或者您的角色看不到它。请核对编码，或请管理员授权。".formatted(unit), null);
    }

    static ServerException tooMighty(ServerAddress address) {
        return new ServerException(Kind.TOO_MIGHTY, "“%s”在数据库里不受行级权限约束（超级用户或表的主人），不能用来编制单位的账。请用单位会计自己的角色连接。".formatted(address.user()), null);
    }

    static ServerException otherVersion(ServerAddress address, String stored, int known) {
        return new ServerException(Kind.OTHER_VERSION, "数据库 %s 的表是第 %s 版，本程序认识的是第 %d 版，没有打开，也没有改动。版本旧的请管理员升级数据库，版本新的请升级本程序。"
            .formatted(address, stored, known), null);
    }

    /** What a failure of the database means to the user. */
    static ServerException of(ServerAddress address, Throwable failure) {
        if (failure instanceof ServerException told) {
            return told;
        }
        String state = state(failure);
        if (state.startsWith("08") || state.startsWith("57P") || state.equals("53300")) {
            return new ServerException(Kind.UNREACHABLE, "连不上数据库 %s，或连接中断了；刚才没有得到确认的改动请重新打开后核对，以前保存的都还在。请检查网络和服务器，然后再试。"
                .formatted(address), failure);
        }
        if (state.startsWith("28") || state.equals("3D000")) {
            return new ServerException(Kind.NOT_ALLOWED_IN, "数据库 %s 不接受用户“%s”：用户名、密码或数据库名不对。没有改动。".formatted(address, address.user()), failure);
        }
        if (state.equals("42501")) {
            return new ServerException(Kind.NO_RIGHT, "您在数据库 %s 的角色“%s”没有做这件事的权限，没有改动。请管理员授权。".formatted(address, address.user()), failure);
        }
        return new ServerException(Kind.FAILED, "数据库 %s 没有做成这件事，没有改动。请再试一次；仍不行请把出错记录交给管理员。".formatted(address), failure);
    }

    private static String state(Throwable failure) {
        return Optional.of(failure).map(thrown -> thrown instanceof DataAccessException ? thrown.getCause() : thrown).filter(SQLException.class::isInstance)
            .map(thrown -> ((SQLException) thrown).getSQLState()).orElse("");
    }
}

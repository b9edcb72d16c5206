package cn.juesuan.store.hash;

import java.sql.SQLException;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.impl.AbstractBinding;

/**
 * Hashes in columns of 32 bytes. jOOQ would bind bytes to H2 as a large object each time, which H2 keeps in the file, with two
 * indexes of them, until the account is closed: that is half of what saving an edit would write.
 */
public final class HashBinding extends AbstractBinding<byte[], Hash> {
    private static final long serialVersionUID = 1L;

    @Override
    public Converter<byte[], Hash> converter() {
        return Converter.ofNullable(byte[].class, Hash.class, Hash::stored, Hash::bytes);
    }

    @Override
    public void set(BindingSetStatementContext<Hash> context) throws SQLException {
        context.statement().setBytes(context.index(), context.value() == null ? null : context.value().bytes());
    }

    @Override
    public void get(BindingGetResultSetContext<Hash> context) throws SQLException {
        byte[] bytes = context.resultSet().getBytes(context.index());
        context.value(bytes == null ? null : Hash.stored(bytes));
    }
}

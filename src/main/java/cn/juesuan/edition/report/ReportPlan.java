package cn.juesuan.edition.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the finished report consists of, in the order in which it is printed; the window's outline and the command line follow it too. */
public record ReportPlan(List<Part> parts) {
    /** What can be in a part. */
    public enum Content {
        COVER("封面"), CONTENTS("目录"), INTRODUCTION("概况"), TABLES("决算表"),
        /** Not printed: what the texts are made from is entered here, between the parts. */
        SUPPLEMENT("补充资料"),
        NARRATIVE("说明"), GLOSSARY("名词解释"), EVALUATION("自评表"), ATTACHMENTS("附件");

        private final String caption;

        Content(String caption) {
            this.caption = caption;
        }

        public String caption() {
            return caption;
        }

        static Optional<Content> byCaption(String caption) {
            return Stream.of(values()).filter(content -> content.caption.equals(caption)).findFirst();
        }
    }

    /**
     * A part of the report.
     *
     * @param number  printed over its title on a page of its own, such as 第一部分; empty for parts that have no such page
     * @param title   may hold names in braces, and lines
     * @param overPage what stands over its first page instead of a page of its own; empty for parts that have one
     * @param printed whether it is part of the printed report; what is not can still be shown and exported by itself
     */
    public record Part(String number, String title, List<Content> contents, String overPage, boolean printed) {
        public Part {
            contents = List.copyOf(contents);
        }

        /** In one line, names not yet filled in: 第一部分 {单位}概况. */
        public String heading() {
            return (number + " " + title.replaceAll("\\R", " ")).strip();
        }
    }

    public ReportPlan {
        parts = List.copyOf(parts);
    }

    /** The part that holds {@code content}; the reader of the edition makes sure there is one. */
    public Part part(Content content) {
        return parts.stream().filter(part -> part.contents().contains(content)).findFirst().orElseThrow();
    }
}

"""Texts that look like drafts, made of the marks that matter to a reader."""

from hypothesis import strategies as st

MARKS = st.sampled_from(
    [
        *("# ", "## ", "\n", "\r\n", "\r", "\n\n", "> ", "- ", "1. ", "2) ", "    ", "\t", "  \n"),
        *("*", "**", "_", "`", "```\n", "~~", "[", "](", ")", "![", "[^1]", "[^1]: ", "|", "|-|\n", "\\"),
        *("&nbsp;", "&#36;", "&amp;", "&", "&bne;", "&copy", "&#xD800;", "&#0;", "<", ">", "<!--", "-->"),
        *("<p>", "</p>", "<br>", "<b>", "</b>", "<sup>", "</sup>", "<del>", "</del>", "<code>", "</code>"),
        *("<ul>", "<li>", "</ul>", "<ol start=3>", "</ol>", "<table>", "<tr>", "<td>", "<th colspan=2>"),
        *("</td>", "</tr>", "</table>", "<td rowspan=2>", "<caption>", "<h1>", "</h1>", "<h2>", "</h2>"),
        *("<article>", "</article>", "<blockquote>", "</blockquote>", "<script>", "</script>", "<title>"),
        *("<img alt='5 m'>", "<img alt=", "<div hidden>", "</div>", "<pre>", "</pre>", '"', "'", "<a b=\""),
        *("\0", "\ufeff", "\u00ad", "\u200b", "\u00a0", "\u2009", "\ud800", "\ufffd", "\x93", "é", "𝟓", "🛍️"),
        *("https://example.org/5", "www.example.org", "a5@example.org", "---\n", "title: 5\n", "+++\n"),
        *("===\n", "Highlights\n\n", "Comments\n\n", "Subject: ", "Photo: ", "Sponsored: ", "May 3, 2024"),
        *("5", "12,400", "$18", " billion", "30%", " ", "  ", ".", ", ", "word", "Ida ", "ROSE ", "x" * 130),
    ]
)

drafts = st.lists(MARKS | st.text(max_size=3), max_size=60).map("".join)

package nl.ghnt.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@SuppressWarnings("deprecation")
class PageTest {

    @Test
    void a_page_is_held_once_however_many_callers_read_it_slowly() {
        Page page = Page.asset("text/css", new byte[100_000]);
        assertThat(page.plain().getByteBuf().isDirect()).isTrue();
        assertThat(page.gzipped().getByteBuf().isDirect()).isTrue();
    }

    @Test
    void sending_a_page_gives_nothing_of_it_away() {
        Page page = Page.html(null, "<html>");
        page.plain().getByteBuf().readByte();
        page.plain().getByteBuf().release();
        assertThat(page.plain()).hasToString("<html>");
    }
}

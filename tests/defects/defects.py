"""The defects, by what they would betray. A new promise in docs/security.md brings a line here."""

from __future__ import annotations

from tests.defects.defect import Defect

_DOORS = "tests/core/test_doors.py"
_WARNED = "tests/edition/test_warned_numbers.py"
_WARNED_CARD = "tests/ui/pages/test_warned.py"
_CARD = "tests/ui/pages/test_card.py"
_SESSION = "tests/ui/test_watched_session.py"
_PROPERTIES = "tests/referral/test_properties.py"

DEFECTS = (
    # Nothing leaves, nothing stays
    Defect(
        "opens no socket",
        "guide/store/search.py",
        '        typed = " ".join(',
        '        __import__("socket").socket().close()\n        typed = " ".join(',
        f"{_SESSION}::test_a_session_opens_no_socket_and_starts_nothing",
    ),
    Defect(
        "writes no file",
        "guide/ui/pages/results.py",
        "        self._query = query.strip()\n",
        '        self._query = query.strip()\n        open("recent.txt", "a").close()\n',
        f"{_SESSION}::test_a_session_writes_nothing",
    ),
    Defect(
        "keeps no settings",
        "guide/ui/style.py",
        "from PySide6.QtCore import QObject, Qt, Signal\n",
        "from PySide6.QtCore import QObject, QSettings, Qt, Signal\n\n_KEPT = QSettings\n",
        "tests/ui/test_nothing_kept.py::test_no_part_that_keeps_things_is_used",
    ),
    Defect(
        "writes no settings before somebody asked for it",
        "guide/ui/keeping.py",
        "        if self._is_on:\n            self._tried(self._write)\n",
        "        self._tried(self._write)\n",
        f"{_SESSION}::test_a_session_writes_nothing",
    ),
    Defect(
        "keeps no language",
        "guide/core/settings.py",
        '"colours": settings.colours.value}',
        '"colours": settings.colours.value, "language": "ko"}',
        "tests/core/test_settings.py::test_size_and_colours_alone_are_written",
    ),
    Defect(
        "a PDF says nothing about its making",
        "guide/paper/pdf.py",
        "document.output(output_producer_class=_silent_producer())",
        "document.output()",
        "tests/paper/test_pdf.py::test_nothing_is_said_about_the_making",
    ),
    Defect(
        "a contact holds a name and a number alone",
        "guide/core/contact_card.py",
        'f"TEL:{digits}", "END:VCARD"',
        'f"TEL:{digits}", "NOTE:Guide", "END:VCARD"',
        "tests/core/test_contact_card.py::test_nothing_else_is_in_it",
    ),
    Defect(
        "the title of the window tells nothing",
        "guide/ui/window.py",
        'self.setWindowTitle(_("Guide"))',
        'self.setWindowTitle(_("Guide") + " 110")',
        "tests/ui/test_window.py::test_the_title_says_guide_and_nothing_more",
    ),
    Defect(
        "what is copied asks Windows for no history",
        "guide/ui/clipboard.py",
        '    "CanIncludeInClipboardHistory": b"\\0\\0\\0\\0",\n',
        "",
        "tests/ui/test_clipboard.py::test_windows_is_asked_to_keep_no_history",
    ),
    Defect(
        "what is typed is not learned",
        "guide/ui/widgets/composing_field.py",
        "self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)",
        "self.setInputMethodHints(Qt.InputMethodHint.ImhNone)",
        "tests/ui/test_nothing_kept.py::test_every_field_asks_for_no_prediction_and_no_learning",
    ),
    # Leave
    Defect(
        "Leave takes no second",
        "guide/ui/leaving.py",
        "        for window in reversed(QApplication.topLevelWidgets()):\n",
        "        time.sleep(1.1)\n        for window in reversed(QApplication.topLevelWidgets()):\n",
        "tests/ui/test_leaving_at_once.py::test_leave_takes_no_second",
    ),
    Defect(
        "Leave hides the window before anything else",
        "guide/ui/leaving.py",
        "            window.hide()\n",
        "            window.close\n",
        "tests/ui/test_window.py::test_three_shifts_leave_from_any_field",
    ),
    Defect(
        "Leave takes the clipboard back",
        "guide/ui/leaving.py",
        "        clipboard.clear_own()\n",
        "        del clipboard\n",
        "tests/ui/pages/test_card_leaving.py::test_only_the_digits_are_copied_and_leaving_takes_them_back",
    ),
    Defect(
        "Windows gets its settings back",
        "guide/ui/sticky_keys.py",
        "    finally:\n        _ask(library, _SET, before)\n",
        "    finally:\n        pass\n",
        "tests/ui/test_sticky_keys.py::test_meanwhile_five_presses_ask_nothing_and_later_they_do",
    ),
    Defect(
        "typing does not leave",
        "guide/ui/leaving.py",
        "if event.key() != Qt.Key.Key_Shift or _composing():",
        "if event.key() != Qt.Key.Key_Shift:",
        "tests/ui/test_leaving.py::test_not_while_an_input_method_composes",
    ),
    # Content from outside
    Defect(
        "words of the content are text",
        "guide/ui/article_document.py",
        "                    self._cursor.insertText(text, self._words(words))\n",
        "                    self._cursor.insertHtml(text)\n",
        "tests/hostile/test_articles.py",
    ),
    Defect(
        "words of the content load no file",
        "guide/ui/widgets/wrapped_label.py",
        "        self.setTextFormat(Qt.TextFormat.PlainText)\n",
        "        self.setTextFormat(Qt.TextFormat.RichText)\n",
        "tests/hostile/test_labels.py::test_words_are_shown_as_they_stand",
    ),
    Defect(
        "a link to the outside opens nothing",
        "guide/ui/widgets/text_view.py",
        "            return  # an outside address is text to copy: it opens nothing\n",
        "            __import__('PySide6.QtGui').QtGui.QDesktopServices.openUrl(link)\n",
        "tests/ui/test_nothing_kept.py::test_no_part_that_keeps_things_is_used",
    ),
    Defect(
        "a chart is bars and words alone",
        "guide/ui/widgets/chart_view.py",
        'svg if is_plain(svg) else ""',
        "svg",
        "tests/ui/widgets/test_chart_view.py::test_what_is_no_plain_chart_is_not_drawn",
    ),
    Defect(
        "cells that fit no page are said",
        "guide/ui/widgets/page_stack.py",
        "        except _UNFIT:\n",
        "        except ():\n",
        "tests/hostile/test_records.py::test_what_does_not_fit_is_said_and_the_rest_is_shown",
    ),
    Defect(
        "the edition in memory cannot be written",
        "guide/store/database.py",
        '        connection.execute("PRAGMA query_only = ON")\n',
        "",
        "tests/store/test_database.py::test_nothing_can_be_written",
    ),
    # Who made the edition
    Defect(
        "an edition without a trusted signature is refused",
        "guide/edition/opening.py",
        "    if must_be_signed and not who.holds:\n",
        "    if must_be_signed and who is None:\n",
        "tests/edition/test_signed.py::test_an_edition_that_nobody_named_must_be_signed",
    ),
    Defect(
        "a wrong signature is no signature",
        "guide/edition/minisign.py",
        "    if not _holds(signature.signature, signed, key.key):\n",
        "    if not _holds(signature.signature, signed, key.key) and not signed:\n",
        "tests/edition/test_minisign.py::test_no_bit_of_it_can_be_turned",
    ),
    Defect(
        "a changed file is found",
        "guide/edition/opening.py",
        "    return data if checksums.sum_of(data) == sum else None\n",
        "    return data\n",
        "tests/edition/test_opening.py::test_damage_in_any_file_is_found",
    ),
    Defect(
        "an older edition does not come in place of a newer one",
        "guide/edition/choosing.py",
        "        if own is not None and edition.age < own.age:\n",
        "        if own is None and edition.age < own.age:\n",
        "tests/edition/test_choosing.py::test_older_than_the_programs_own_is_refused",
    ),
    Defect(
        "a number that was withdrawn stays withdrawn",
        "guide/core/other_editions.py",
        "        return self._newest(lambda listed: not listed.knows((id,)))\n",
        "        return None\n",
        "tests/edition/test_withdrawn_numbers.py::test_who_types_a_withdrawn_number_learns_that_it_was",
    ),
    Defect(
        "what a newer edition warns of opens behind that",
        "guide/core/doors.py",
        "    return next(iter(warning.notes), NEWER_EDITION)\n",
        "    return next(iter(warning.notes), None)\n",
        f"{_WARNED}::test_no_door_shows_at_once_what_is_warned_of",
    ),
    Defect(
        "a note that a newer edition put on a number is read before it",
        "guide/store/standing_cautions.py",
        "        return replace(row, safety=(*row.safety, *notes), later_warning=warning)\n",
        "        return replace(row, later_warning=warning)\n",
        f"{_WARNED}::test_a_note_that_the_older_edition_holds_is_put_on_the_number",
    ),
    Defect(
        "a warning of a kind that this program does not know is one",
        "guide/core/other_editions.py",
        "        return frozenset().union(*(edition.listed.cautions(id) for edition in self.newer)) - known\n",
        "        return frozenset().union(*(edition.listed.cautions(id) for edition in self.newer)) & known\n",
        "tests/core/test_other_editions.py::test_a_caution_of_a_kind_that_nobody_knows_yet_is_one",
    ),
    Defect(
        "a number whose warning cannot be read here stays on the screen",
        "guide/core/doors.py",
        "    if stays_on_screen(service):\n",
        "    if service.closed:\n",
        f"{_WARNED_CARD}::test_what_nobody_can_read_here_stays_on_the_screen",
    ),
    Defect(
        "no warning of a newer edition stands before an ambulance",
        "guide/core/doors.py",
        "    if warning is None or service.answers & LIFE_LINES:\n",
        "    if warning is None:\n",
        f"{_WARNED_CARD}::test_nothing_stands_between_a_reader_and_an_ambulance",
    ),
    Defect(
        "a critical note that nobody compared is not signed for readers",
        "guide/desk/handing_on.py",
        "    if not said.uncompared:\n",
        "    if said.uncompared:\n",
        "tests/desk/test_edition_commands.py::test_a_critical_note_that_nobody_compared_is_not_handed_on",
    ),
    # Which number is shown, and what stands before it
    Defect(
        "a number that China's officials may learn of opens behind its note",
        "guide/core/doors.py",
        '    return RETURN_RISK_NOTE if "CN" in service.reaches else later\n',
        "    return None\n",
        f"{_DOORS}::test_a_number_that_china_may_learn_of_opens_behind_its_note",
    ),
    Defect(
        "before its note was read no digit of it exists",
        "guide/core/doors.py",
        '    return RETURN_RISK_NOTE if "CN" in service.reaches else later\n',
        "    return None\n",
        f"{_CARD}::test_before_its_note_was_read_no_digit_of_a_gated_number_exists",
    ),
    Defect(
        "where nobody knows who learns of a call, it counts as China's officials",
        "guide/core/doors.py",
        '        return RETURN_RISK_NOTE if service.country == "CN" else later\n',
        "        return None\n",
        f"{_DOORS}::test_a_number_that_china_may_learn_of_opens_behind_its_note",
    ),
    Defect(
        "ambulance and fire never wait",
        "guide/core/doors.py",
        'def _gate(service: ServiceSummary) -> str | None:\n    """The note before the digits. Where nobody knows who '
        'learns of a call, a line in China counts as one of theirs."""\n    if service.answers & LIFE_LINES:\n',
        "def _gate(service: ServiceSummary) -> str | None:\n    if not service.answers:\n",
        f"{_CARD}::test_an_ambulance_is_never_behind_a_note",
    ),
    Defect(
        "in China no digit leads to South Korea",
        "guide/core/doors.py",
        '        return not ("KR" in countries or works_for_the_north)\n',
        "        return not works_for_the_north\n",
        f"{_CARD}::test_a_number_of_south_korea_is_not_shown_in_china",
    ),
    Defect(
        "a short number becomes no code abroad",
        "guide/core/doors.py",
        "    works_from_here = phone.e164 is not None and not phone.short_code\n",
        "    works_from_here = True\n",
        f"{_DOORS}::test_what_may_leave_the_screen",
    ),
    Defect(
        "a number behind a note never becomes a contact",
        "guide/core/doors.py",
        "    return may_leave(service, phone, chosen_country) and _gate(service) is None\n",
        "    return may_leave(service, phone, chosen_country)\n",
        f"{_DOORS}::test_a_number_behind_a_note_is_never_kept_among_contacts",
    ),
    Defect(
        "a short number of another country never leads the search",
        "guide/store/search_order.py",
        "        return not (row.is_elsewhere(country) and (row.short_code or row.number in by_number))\n",
        "        return True\n",
        "tests/store/test_search.py::test_a_short_code_of_another_country_never_leads_by_name_either",
    ),
    # Find help
    Defect(
        "silence and the riskiest answer are one page",
        "guide/core/referral/flags.py",
        "        return not papers and answers.origin in (NORTH, None)\n",
        "        return not papers and answers.origin == NORTH\n",
        f"{_PROPERTIES}::test_silence_and_the_riskiest_answer_give_the_same",
    ),
    Defect(
        "they look, sound and print alike",
        "guide/core/referral/flags.py",
        "        return not papers and answers.origin in (NORTH, None)\n",
        "        return not papers and answers.origin == NORTH\n",
        "tests/ui/pages/test_find_help.py::test_the_riskiest_answer_and_none_look_sound_and_print_alike",
    ),
    Defect(
        "ambulance and fire are there when a life is in danger",
        "guide/core/referral/passing.py",
        "        if self.is_life_line(service):\n            return True\n",
        "",
        f"{_PROPERTIES}::test_ambulance_and_fire_are_there_whenever_a_life_is_in_danger",
    ),
    Defect(
        "a line for women is not for a man",
        "guide/core/referral/audience.py",
        '    if who == "man":\n',
        '    if who == "nobody":\n',
        f"{_PROPERTIES}::test_a_property_holds_for_all_answers",
    ),
    Defect(
        "a language that is only assumed never ranks",
        "guide/core/referral/ranking.py",
        "{language.code for language in service.languages if not language.assumed}",
        "{language.code for language in service.languages}",
        f"{_PROPERTIES}::test_assumed_languages_never_count",
    ),
    # Translations
    Defect(
        "a translation changes no number",
        "guide/desk/catalogs/rules.py",
        "CARRIED: tuple[Rule, ...] = (references, link_targets, addresses, numbers, invisible_characters)\n",
        "CARRIED: tuple[Rule, ...] = (references, link_targets, addresses, invisible_characters)\n",
        "tests/desk/catalogs/test_rules.py::test_what_could_harm_is_found_and_kept_off_the_screen",
    ),
    Defect(
        "a translation names no other value",
        "guide/core/i18n.py",
        "    return translated if fits else english\n",
        "    return translated or (english if fits else english)\n",
        "tests/core/test_i18n.py::test_other_braces_give_english",
    ),
    Defect(
        "the English stands beneath a critical note that nobody has signed",
        "guide/ui/widgets/note_panel.py",
        "        if not unread or in_english or side is not self._sides[0]:\n",
        "        if True or unread or in_english:\n",
        "tests/ui/pages/test_note.py::test_a_critical_note_that_nobody_has_read_shows_its_english_too",
    ),
    # For hands and eyes
    Defect(
        "every control has words",
        "guide/ui/pages/about.py",
        'copy.setText(_("Make a copy of this guide"))',
        'copy.setText("")',
        "tests/ui/pages/test_every_page.py::test_every_control_has_words[page:about]",
    ),
    Defect(
        "Leave is first in the order of Tab",
        "guide/ui/widgets/header.py",
        "pairwise((self.leave_button, *shown))",
        "pairwise((*shown, self.leave_button))",
        "tests/ui/test_window.py::test_leave_is_first_in_the_order_of_tab",
    ),
)

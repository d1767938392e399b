"""Every rule of the sources, applied in one run."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from guide.desk.check import (
    audiences,
    blocks,
    charts,
    codes,
    dates,
    emergency_numbers,
    facts,
    neutral_ids,
    note_form,
    note_places,
    phones,
    places,
    pointing,
    provenance,
    references,
    retired_numbers,
    rows,
    schedules,
    scripts,
    streets,
    unique_ids,
    wording,
)
from guide.desk.sources.problem import Problem
from guide.desk.sources.reading import Sources

Rule = Callable[[Sources], Iterator[Problem]]

RULES: tuple[Rule, ...] = (
    unique_ids.unique_ids,
    unique_ids.own_organizations,
    unique_ids.unique_aliases,
    unique_ids.unique_keys,
    unique_ids.unique_languages,
    neutral_ids.neutral_ids,
    codes.country_codes_exist,
    codes.language_codes_exist,
    codes.names_name_something,
    phones.possible_numbers,
    phones.numbers_of_the_country,
    phones.number_matches_e164,
    phones.short_codes_stay_inside,
    retired_numbers.retired_numbers,
    schedules.hours_end_after_start,
    schedules.hours_do_not_overlap,
    schedules.time_zones_exist,
    dates.dates_before_the_edition,
    dates.editions_newest_first,
    provenance.records_have_sources,
    provenance.undated_pages_say_why,
    provenance.notes_have_a_basis,
    provenance.known_answers_have_a_basis,
    references.named_notes_exist,
    references.own_notes_name_a_record,
    references.named_organizations_exist,
    references.named_facts_exist,
    references.named_topics_exist,
    references.articles_of_places_exist,
    references.links_lead_somewhere,
    references.phones_exist,
    references.notes_stand_where_they_show,
    note_places.notes_stand_in_their_places,
    note_form.short_notes_are_short,
    note_form.notes_say_what_instead,
    note_form.notes_stand_alone,
    note_form.notes_hold_no_numbers,
    emergency_numbers.emergency_records_say_who_answers,
    emergency_numbers.answers_are_not_mixed,
    audiences.audiences_do_not_contradict,
    audiences.lines_for_women_say_not_for_men,
    streets.no_streets,
    blocks.blocks_have_a_basis,
    blocks.marks_are_whole,
    blocks.no_numbers_in_running_text,
    blocks.no_addresses_in_running_text,
    rows.rows_have_a_basis,
    rows.lines_have_no_marks,
    rows.no_numbers_in_data,
    rows.signs_rest_on_a_named_source,
    rows.laws_say_their_doubts,
    rows.laws_say_who_can_show_them,
    rows.questions_can_be_answered,
    rows.choices_belong_to_choosing,
    rows.pictures_stand_beside_choices,
    charts.charts_have_two_figures,
    charts.charted_figures_are_alike,
    charts.charted_figures_can_be_drawn,
    charts.doubts_forbid_charts,
    rows.places_lie_in_places,
    scripts.every_call_has_a_script,
    pointing.pointed_languages_have_own_names,
    facts.facts_are_used_or_left_out,
    facts.left_out_facts_are_not_used,
    facts.few_facts_are_left_out,
    facts.doubts_are_met,
    wording.sentences_are_short,
    wording.words_that_harm_nobody,
    places.articles_stand_in_their_topic,
    places.articles_have_positions,
    places.records_stand_in_their_country,
)


def find_problems(sources: Sources) -> tuple[Problem, ...]:
    """All that is wrong in form and meaning, sorted by file and line, each once."""
    found = set(sources.problems)
    for rule in RULES:
        found.update(rule(sources))
    return tuple(sorted(found))

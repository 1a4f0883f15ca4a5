<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CheckText</name>
    <message numerus="yes">
        <source>%n row(s) or column(s)</source>
        <translation>
            <numerusform>%n row or column</numerusform>
            <numerusform>%n rows or columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message numerus="yes">
        <source>%n piece(s) of the file have no place in the report; please look at them:</source>
        <translation>
            <numerusform>%n piece of the file has no place in the report; please look at it:</numerusform>
            <numerusform>%n pieces of the file have no place in the report; please look at them:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) have to be mended; “kaibao-cli check %1” lists them.</source>
        <translation>
            <numerusform>%n finding has to be mended; “kaibao-cli check %1” lists it.</numerusform>
            <numerusform>%n findings have to be mended; “kaibao-cli check %1” lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message numerus="yes">
        <source>The report was due on %1, %n day(s) ago.</source>
        <translation>
            <numerusform>The report was due on %1, %n day ago.</numerusform>
            <numerusform>The report was due on %1, %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The report is due on %1, %n day(s) from now.</source>
        <translation>
            <numerusform>The report is due on %1, %n day from now.</numerusform>
            <numerusform>The report is due on %1, %n days from now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferencesModel</name>
    <message numerus="yes">
        <source>Changed on both sides: %n place(s) to choose</source>
        <translation>
            <numerusform>Changed on both sides: %n place to choose</numerusform>
            <numerusform>Changed on both sides: %n places to choose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message numerus="yes">
        <source>%n cell(s) are blank</source>
        <translation>
            <numerusform>%n cell is blank</numerusform>
            <numerusform>%n cells are blank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what stands in %n cell(s) is no number of its kind</source>
        <translation>
            <numerusform>what stands in %n cell is no number of its kind</numerusform>
            <numerusform>what stands in %n cells is no number of its kind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinearChecks</name>
    <message numerus="yes">
        <source>%n cell(s) are blank</source>
        <translation>
            <numerusform>%n cell is blank</numerusform>
            <numerusform>%n cells are blank</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) differ; all others are those of last year.</source>
        <translation>
            <numerusform>%n figure differs; all others are those of last year.</numerusform>
            <numerusform>%n figures differ; all others are those of last year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) stand on one of the two forms only and are not compared.</source>
        <translation>
            <numerusform>%n figure stands on one of the two forms only and is not compared.</numerusform>
            <numerusform>%n figures stand on one of the two forms only and are not compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollup</name>
    <message numerus="yes">
        <source>%1: %n cell(s) of %2 hold no number, so their sums stay blank.</source>
        <translation>
            <numerusform>%1: %n cell of %2 holds no number, so its sum stays blank.</numerusform>
            <numerusform>%1: %n cells of %2 hold no number, so their sums stay blank.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollupCommand</name>
    <message numerus="yes">
        <source>%n report(s) added up.</source>
        <translation>
            <numerusform>%n report added up.</numerusform>
            <numerusform>%n reports added up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) left out.</source>
        <translation>
            <numerusform>%n report left out.</numerusform>
            <numerusform>%n reports left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesList</name>
    <message numerus="yes">
        <source>Edition %1 (%2): %n rule(s)</source>
        <translation>
            <numerusform>Edition %1 (%2): %n rule</numerusform>
            <numerusform>Edition %1 (%2): %n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%n related rule(s) would still fail</source>
        <translation>
            <numerusform>%n related rule would still fail</numerusform>
            <numerusform>%n related rules would still fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) that do not fail now would fail</source>
        <translation>
            <numerusform>%n rule that does not fail now would fail</numerusform>
            <numerusform>%n rules that do not fail now would fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules are off by the same amount and meet in this cell</source>
        <translation>
            <numerusform>%n rules are off by the same amount and meet in this cell</numerusform>
            <numerusform>%n rules are off by the same amount and meet in this cell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules would hold again</source>
        <translation>
            <numerusform>%n rules would hold again</numerusform>
            <numerusform>%n rules would hold again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total(s) may not have been added up again</source>
        <translation>
            <numerusform>%n total may not have been added up again</numerusform>
            <numerusform>%n totals may not have been added up again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n to mend</numerusform>
            <numerusform>%n to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to explain</source>
        <translation>
            <numerusform>%n to explain</numerusform>
            <numerusform>%n to explain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation>
            <numerusform>%n worth a look</numerusform>
            <numerusform>%n worth a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n explained</source>
        <translation>
            <numerusform>%n explained</numerusform>
            <numerusform>%n explained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not assessed because of blanks</source>
        <translation>
            <numerusform>%n not assessed because of blanks</numerusform>
            <numerusform>%n not assessed because of blanks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not assessed for another reason</source>
        <translation>
            <numerusform>%n not assessed for another reason</numerusform>
            <numerusform>%n not assessed for another reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message numerus="yes">
        <source>%n still blank</source>
        <translation>
            <numerusform>%n still blank</numerusform>
            <numerusform>%n still blank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken over from last year and not looked at yet</source>
        <translation>
            <numerusform>%n taken over from last year and not looked at yet</numerusform>
            <numerusform>%n taken over from last year and not looked at yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n to mend</numerusform>
            <numerusform>%n to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to explain</source>
        <translation>
            <numerusform>%n to explain</numerusform>
            <numerusform>%n to explain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on paper to answer</source>
        <translation>
            <numerusform>%n note on paper to answer</numerusform>
            <numerusform>%n notes on paper to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextChecks</name>
    <message numerus="yes">
        <source>%n request(s) ended because a fee was not paid, and the text does not speak of notices of fees.</source>
        <translation>
            <numerusform>%n request ended because a fee was not paid, and the text does not speak of notices of fees.</numerusform>
            <numerusform>%n requests ended because a fee was not paid, and the text does not speak of notices of fees.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearChecks</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibao::FindBar</name>
    <message numerus="yes">
        <source>Replace %n time(s)</source>
        <translation>
            <numerusform>Replace once</numerusform>
            <numerusform>Replace %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibao::FinishPage</name>
    <message numerus="yes">
        <source>%n rule(s) cannot be assessed before the blanks are filled</source>
        <translation>
            <numerusform>%n rule cannot be assessed before the blanks are filled</numerusform>
            <numerusform>%n rules cannot be assessed before the blanks are filled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibao::OutputActions</name>
    <message numerus="yes">
        <source>%n picture(s) of these names are there already. Replace them?</source>
        <translation>
            <numerusform>%n picture of this name is there already. Replace it?</numerusform>
            <numerusform>%n pictures of these names are there already. Replace them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibao::PastePreview</name>
    <message numerus="yes">
        <source>&amp;Paste %n cell(s)</source>
        <translation>
            <numerusform>&amp;Paste %n cell</numerusform>
            <numerusform>&amp;Paste %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) need a look and stand in front.</source>
        <translation>
            <numerusform>%n cell needs a look and stands in front.</numerusform>
            <numerusform>%n cells need a look and stand in front.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold these figures already.</source>
        <translation>
            <numerusform>%n cell holds this figure already.</numerusform>
            <numerusform>%n cells hold these figures already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibao::PreviewBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibao::SafekeepingActions</name>
    <message numerus="yes">
        <source>Taken over: %n report(s)</source>
        <translation>
            <numerusform>Taken over: %n report</numerusform>
            <numerusform>Taken over: %n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibao::TableActions</name>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>Paste %n cell</numerusform>
            <numerusform>Paste %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibao::TextNumbersModel</name>
    <message numerus="yes">
        <source>could be taken from %1, or %n other cell(s)</source>
        <translation>
            <numerusform>could be taken from %1, or %n other cell</numerusform>
            <numerusform>could be taken from %1, or %n other cells</numerusform>
        </translation>
    </message>
</context>
</TS>

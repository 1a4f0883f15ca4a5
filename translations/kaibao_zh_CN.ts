<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CellChecks</name>
    <message>
        <source>a whole number from 0 to 999999999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number, with a minus sign where it fell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount in digits, without unit or thousands sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: “%3” is not %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 cells are blank. Type 0 where there was nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no cell is blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every cell that is filled in holds a number of its kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report for %1 is on the form of edition %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editions</name>
    <message>
        <source>The form %1 is broken: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the edition %2 is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no official form in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinearChecks</name>
    <message>
        <source>(blank)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are blank</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a cell holds no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the total is computed from its parts, so this is not independently checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kaibao::Document</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kaibao::FindingsModel</name>
    <message>
        <source>%1 Not assessed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kaibao::SectionsModel</name>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kaibao::TableSectionModel</name>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, see the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kaibao::TextFieldsModel</name>
    <message>
        <source>The full name of the body, as on its seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides the date of filing and what the body can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year that is reported on, not the year of filing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty for the official title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

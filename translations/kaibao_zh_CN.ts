<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Arguments</name>
    <message>
        <source>There is no option %1.</source>
        <translation>没有 %1 这个选项。</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>选项 %1 写了两次。</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>选项 %1 后面不跟内容。</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %2.</source>
        <translation>选项 %1 后面要写：%2。</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>%1: %2 = %3</source>
        <translation>%1：%2 = %3</translation>
    </message>
    <message>
        <source>, off by %1</source>
        <translation>，差 %1</translation>
    </message>
    <message>
        <source>, balanced</source>
        <translation>，相符</translation>
    </message>
</context>
<context>
    <name>BlockBuilder</name>
    <message>
        <source>A table is larger than any of a report; only its beginning was read.</source>
        <translation>有一张表格超出年度报告可能的大小，只读取了开头部分。</translation>
    </message>
</context>
<context>
    <name>CarriedMarks</name>
    <message>
        <source>This is the year of last year&apos;s report.</source>
        <translation>这是上年报告的年份。</translation>
    </message>
    <message>
        <source>This paragraph stands word for word as it did last year. Bring it up to date, or press Ctrl+Shift+Enter where it is still true.</source>
        <translation>这一段与上年报告一字不差：请按今年情况改写；仍属实的，按 Ctrl+Shift+回车。</translation>
    </message>
</context>
<context>
    <name>CellChecks</name>
    <message>
        <source>a whole number from 0 to 999999999</source>
        <translation>从 0 到 999999999 的整数</translation>
    </message>
    <message>
        <source>a whole number, with a minus sign where it fell</source>
        <translation>整数（减少的前面加负号）</translation>
    </message>
    <message>
        <source>%1, %2: “%3” is not %4.</source>
        <translation>%1·%2：“%3”不是%4。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 cells are blank. Type 0 where there was nothing.</source>
        <translation>%1：%3 格中有 %2 格空白，没有发生的请填 0。</translation>
    </message>
    <message>
        <source>%1: no cell is blank.</source>
        <translation>%1：没有空白格。</translation>
    </message>
    <message>
        <source>Every cell that is filled in holds a number of its kind.</source>
        <translation>填了的格子都是符合要求的数字。</translation>
    </message>
    <message>
        <source>The report for %1 is on the form of edition %2 (%3).</source>
        <translation>%1 年度的报告用的是 %2 版表格（%3）。</translation>
    </message>
    <message>
        <source>The form of edition %1 (%2) has no place for: %3. Is the table laid out for another year?</source>
        <translation>%1版表格（%2）没有这些行或列：%3。是不是用了别的年度的表？</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2 of %3 cells cannot be seen.</source>
        <translation>%1：%3 格中有 %2 格看不到。</translation>
    </message>
    <message>
        <source>the file that was read is cut off there</source>
        <translation>导入的文件在这里被截掉了</translation>
    </message>
    <message>
        <source>an amount of 0 or more</source>
        <translation>零或零以上的金额</translation>
    </message>
    <message>
        <source>an amount with at most %1 digits after the point</source>
        <translation>小数点后不超过 %1 位的金额</translation>
    </message>
    <message>
        <source>an amount with at most %1 digits before the point</source>
        <translation>小数点前不超过 %1 位的金额</translation>
    </message>
    <message>
        <source>an amount in digits, in the unit of the form</source>
        <translation>用数字写的金额（以表中的单位计）</translation>
    </message>
</context>
<context>
    <name>CellExplanation</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Σ This total is computed, so it is not independently checked. You can type the ledger’s own over it.</source>
        <translation>Σ 此合计由程序计算，未经独立核对；可直接填台账上的合计数。</translation>
    </message>
    <message>
        <source>This total was typed over.</source>
        <translation>这个总计是手工填写的。</translation>
    </message>
    <message>
        <source>This total was typed over; the sum would be %1.</source>
        <translation>这个总计是手工填写的，各项相加为 %1。</translation>
    </message>
    <message>
        <source>Taken over from last year&apos;s report. Type over it, or say that it is right with Ctrl+Shift+Enter.</source>
        <translation>沿用上年报告的数。请改写，或核对无误后按 Ctrl+Shift+回车。</translation>
    </message>
</context>
<context>
    <name>ChangeModel</name>
    <message>
        <source>(blank)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>(not applicable)</source>
        <translation>（不适用）</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（无）</translation>
    </message>
</context>
<context>
    <name>ChangeSheet</name>
    <message>
        <source>Not yet</source>
        <translation>未办</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>不改</translation>
    </message>
    <message>
        <source>As the note asks</source>
        <translation>按意见修改</translation>
    </message>
    <message>
        <source>Follows its parts</source>
        <translation>随分项重新合计</translation>
    </message>
    <message>
        <source>Figures that were changed</source>
        <translation>二、数据改动</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>送审时</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Texts that were changed</source>
        <translation>三、文字改动</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What became of the notes</source>
        <translation>一、审阅意见的处理</translation>
    </message>
    <message>
        <source>There were no notes.</source>
        <translation>没有登记审阅意见。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What the note says</source>
        <translation>审阅意见</translation>
    </message>
    <message>
        <source>Done?</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Slip of changes</source>
        <translation>修 改 说 明</translation>
    </message>
    <message>
        <source>Copy for review %1 (%2), this state %3 (%4)</source>
        <translation>送审稿 %1（%2），现稿 %3（%4）</translation>
    </message>
    <message>
        <source>What the supervisor says now</source>
        <translation>四、复核意见</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>List what is wrong with a report</source>
        <translation>列出报告里的问题</translation>
    </message>
    <message>
        <source>FILE is anything that import reads; - is report.json on standard input.</source>
        <translation>文件可以是 import 能读的任何格式；- 表示从标准输入读 report.json。</translation>
    </message>
    <message>
        <source>also the rules that passed or do not apply</source>
        <translation>连同已通过和不适用的规则一起列出</translation>
    </message>
    <message>
        <source>FILE [--previous FILE] [--format text|json] [--all]</source>
        <translation>文件 [--previous 上年文件] [--format text|json] [--all]</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>the report of the year before, to be held against this one</source>
        <translation>上年度报告，用来与本年核对</translation>
    </message>
    <message>
        <source>--today is a day like 2026-01-15, --deadline one like 01-20.</source>
        <translation>--today 要写成 2026-01-15 这样的日期，--deadline 写成 01-20 这样。</translation>
    </message>
    <message>
        <source>the day of filing that is set locally, if earlier than the law&apos;s</source>
        <translation>本地规定的报送日期（比法定日期早的）</translation>
    </message>
    <message>
        <source>the day that the days left are counted from</source>
        <translation>从哪一天算起还剩几天（不写就是今天）</translation>
    </message>
    <message>
        <source>list the rules of every form instead, with their sources; needs no FILE</source>
        <translation>改为列出各版表格的全部规则和依据，不需要 FILE</translation>
    </message>
    <message>
        <source>--rules lists the rules themselves; name no file with it.</source>
        <translation>--rules 列出的是规则本身，不要再写文件。</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Blank: %1 (%2)</source>
        <translation>空白：%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>cells are blank or hold no number</source>
        <translation>有空白格或不是数字的格子</translation>
    </message>
    <message>
        <source>%1 (%2; %3)</source>
        <translation>%1（%2；%3）</translation>
    </message>
    <message>
        <source>%1 (%2; each: %3)</source>
        <translation>%1（%2；原因相同：%3）</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) or column(s)</source>
        <translation>
            <numerusform>%n 行或列</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The report as a whole</source>
        <translation>整份报告</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>Suggestion: %1. %2</source>
        <translation>建议：%1。%2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Was explained by “%1”, but: %2</source>
        <translation>原已说明“%1”，但现在变了：%2</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>没有待办的事。</translation>
    </message>
    <message>
        <source>Left to do: %1.</source>
        <translation>待办：%1。</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>the pages have not been laid out</source>
        <translation>还没有排版</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>the language to speak (or KAIBAO_LANGUAGE)</source>
        <translation>界面语言（也可用环境变量 KAIBAO_LANGUAGE）</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>显示本帮助</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>Usage: kaibao-cli VERB FILE …</source>
        <translation>用法：kaibao-cli 子命令 文件 …</translation>
    </message>
    <message>
        <source>Exit codes: 0 done and clean, 1 done but there are findings to mend, 2 the input cannot be read or the call is wrong, 3 the output cannot be written.</source>
        <translation>退出码：0 完成且无误；1 完成但还有必须改的；2 输入读不了或命令写错；3 输出写不了。</translation>
    </message>
    <message>
        <source>Usage: kaibao-cli %1 %2</source>
        <translation>用法：kaibao-cli %1 %2</translation>
    </message>
    <message>
        <source>--language is zh or en, not “%1”.</source>
        <translation>--language 只能是 zh 或 en，不能是“%1”。</translation>
    </message>
    <message>
        <source>What is to be done? Name a verb.</source>
        <translation>要做什么？请写上子命令。</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>没有“%1”这个子命令。</translation>
    </message>
    <message>
        <source>Standard input can be read only once.</source>
        <translation>标准输入只能读一次，请只写一个“-”。</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>标准输入读不了：%1。</translation>
    </message>
    <message>
        <source>Standard input is larger than %1 MB; a report is never that large.</source>
        <translation>标准输入超过 %1 MB，报告不会有这么大。</translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation>标准输出写不了。</translation>
    </message>
    <message>
        <source>Which file? Name one, or - for report.json on standard input.</source>
        <translation>哪个文件？请写上文件名，或用 - 表示从标准输入读 report.json。</translation>
    </message>
    <message>
        <source>Only one file at a time, please: %1 is too many.</source>
        <translation>一次只能处理一个文件，%1 是多余的。</translation>
    </message>
    <message>
        <source>Where to? Name the file to write with -o.</source>
        <translation>写到哪里？请用 -o 写上输出文件名。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of the file have no place in the report; please look at them:</source>
        <translation>
            <numerusform>文件里有 %n 处内容在报告中没有位置，请查看：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) have to be mended; “kaibao-cli check %1” lists them.</source>
        <translation>
            <numerusform>有 %n 处必须改，用“kaibao-cli check %1”查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>for people (the default) or for tools</source>
        <translation>供人看（默认）或供程序读</translation>
    </message>
    <message>
        <source>--format is text or json, not “%1”.</source>
        <translation>--format 只能是 text 或 json，不能是“%1”。</translation>
    </message>
    <message>
        <source>%1 is what is read; name another file to write.</source>
        <translation>%1 正是要读取的文件；请另起一个输出文件名。</translation>
    </message>
    <message>
        <source>The report of --previous is for %1, not for %2; it is left aside.</source>
        <translation>--previous 的报告是 %1 年度的，不是 %2 年度的，未用于核对。</translation>
    </message>
    <message>
        <source>The report of --previous is that of %1, not of %2.</source>
        <translation>--previous 的报告是%1的，不是%2的。</translation>
    </message>
    <message>
        <source>Standard input, which takes report.json only: %1</source>
        <translation>标准输入（只接受 report.json）：%1</translation>
    </message>
</context>
<context>
    <name>ContentReader</name>
    <message>
        <source>There is no text in the file; perhaps its pages are pictures.</source>
        <translation>文件里没有文字，页面可能都是图片。</translation>
    </message>
    <message>
        <source>The file is no yearly report: none of the six headings is in it.</source>
        <translation>这不是年度报告：六个标题一个也没有。</translation>
    </message>
    <message>
        <source>The report is for %1, and this program has no form for that year.</source>
        <translation>这是 %1 年度的报告，本程序没有该年度的表格。</translation>
    </message>
    <message>
        <source>The title with the year was not found; the year is taken to be %1.</source>
        <translation>没有找到带年份的标题，年份按 %1 年处理。</translation>
    </message>
    <message>
        <source>The file does not name its year; by its tables it may be %1.</source>
        <translation>文件没有写年份，从表格看可能是 %1 年。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The file is longer than any report; only its beginning was read.</source>
        <translation>文件超出年度报告可能的长度，只读取了开头部分。</translation>
    </message>
    <message>
        <source>By the name “%1” the kind of the organisation is taken to be: %2.</source>
        <translation>从名称“%1”看，单位类别是%2，已照此填写，请核对。</translation>
    </message>
    <message>
        <source>The heading “%1” is not that of the form; “%2” is put in its place.</source>
        <translation>文件里的标题“%1”与规定的标题不同，报告里用的是“%2”。</translation>
    </message>
    <message>
        <source>The organisation is taken from the signature: “%1”.</source>
        <translation>标题里没有单位名称，按文末落款填写“%1”，请核对。</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message numerus="yes">
        <source>The report was due on %1, %n day(s) ago.</source>
        <translation>
            <numerusform>报告应在 %1 前报送，已过 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The report is due on %1, %n day(s) from now.</source>
        <translation>
            <numerusform>报告应在 %1 前报送，还有 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is due on %1.</source>
        <translation>报告应在 %1 前报送。</translation>
    </message>
    <message>
        <source>the date of today is not known</source>
        <translation>不知道今天的日期</translation>
    </message>
</context>
<context>
    <name>DesktopDialogs</name>
    <message>
        <source>Kaibao</source>
        <translation>开报</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%2/%3）</translation>
    </message>
</context>
<context>
    <name>DiffCommand</name>
    <message>
        <source>Name two reports: the older one and the newer one.</source>
        <translation>请给出两份报告：先旧后新。</translation>
    </message>
    <message>
        <source>No cell and no sentence differs.</source>
        <translation>没有任何一格、任何一句不同。</translation>
    </message>
    <message>
        <source>OLD NEW [--format text|json]</source>
        <translation>旧报告 新报告 [--format text|json]</translation>
    </message>
    <message>
        <source>Show what differs between two reports, cell by cell and sentence by sentence</source>
        <translation>逐格逐句列出两份报告的不同</translation>
    </message>
    <message>
        <source>OLD and NEW are anything that import reads; - is report.json on standard input.
Removed sentences begin with -, added ones with +; ¶ is the end of a paragraph.</source>
        <translation>两份报告可以是 import 能读的任何文件；- 表示从标准输入读 report.json。
删去的句子以 - 开头，新增的以 + 开头；¶ 表示段落结束。</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>(blank)</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>(does not apply)</source>
        <translation>（不适用）</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>单位类别</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>前言</translation>
    </message>
    <message>
        <source>(not on the form)</source>
        <translation>（表上没有此格）</translation>
    </message>
    <message>
        <source>%1, %2 (%3): %4 → %5</source>
        <translation>%1，%2（%3）：%4 → %5</translation>
    </message>
</context>
<context>
    <name>DifferencesModel</name>
    <message>
        <source>Missing here; it is added with its history</source>
        <translation>本机没有，将连同修改历史一并加入</translation>
    </message>
    <message>
        <source>In the bin here; it is taken out of it</source>
        <translation>在本机回收站中，将取出</translation>
    </message>
    <message>
        <source>Gone on with there; its steps are added</source>
        <translation>对方接着做了，将续上其修改步骤</translation>
    </message>
    <message numerus="yes">
        <source>Changed on both sides: %n place(s) to choose</source>
        <translation>
            <numerusform>两边都改过：有 %n 处要选择</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands otherwise</source>
        <translation>内容不同</translation>
    </message>
</context>
<context>
    <name>DisclosureChecks</name>
    <message>
        <source>The rows for 规章 and for normative documents carry the same figures. Were the documents filled in twice?</source>
        <translation>规章和规范性文件两行填的数完全一样，是不是把规范性文件填了两遍？</translation>
    </message>
    <message>
        <source>%1 in units of 10,000 yuan, and section 六 has as many yuan. Was the amount meant in yuan?</source>
        <translation>收费金额填的是 %1 万元，第六部分写的正好是这么多元，是不是按元填了？</translation>
    </message>
    <message>
        <source>%1 in units of 10,000 yuan, after %2 last year. Was the amount meant in yuan?</source>
        <translation>收费金额填的是 %1 万元，上年是 %2 万元，是不是按元填了？</translation>
    </message>
</context>
<context>
    <name>DocxReader</name>
    <message>
        <source>The document is damaged; only what stands before the damage was read.</source>
        <translation>文档已损坏，只读取了损坏处之前的内容。</translation>
    </message>
    <message>
        <source>The file is no Word document: it has no text part.</source>
        <translation>这不是 Word 文档：里面没有正文。</translation>
    </message>
</context>
<context>
    <name>Editions</name>
    <message>
        <source>The form %1 is broken: %2.</source>
        <translation>表格文件 %1 有错：%2。</translation>
    </message>
    <message>
        <source>The form %1 cannot be read: %2</source>
        <translation>表格文件 %1 读不了：%2</translation>
    </message>
    <message>
        <source>%1: the edition %2 is there twice.</source>
        <translation>%1：%2 版表格出现了两次。</translation>
    </message>
    <message>
        <source>There is no official form in %1.</source>
        <translation>%1 里没有表格文件。</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>%1, %2</source>
        <translation>%1·%2</translation>
    </message>
    <message>
        <source>last year&apos;s %1</source>
        <translation>上年度%1</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>then %1, now %2</source>
        <translation>当时是 %1，现在是 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>FILE is anything that import reads; - is report.json on standard input.</source>
        <translation>文件可以是 import 能读的任何格式；- 表示从标准输入读 report.json。</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>the file to write; its suffix decides the format</source>
        <translation>要写的文件，格式由扩展名决定</translation>
    </message>
    <message>
        <source>Write the report as a document: PDF, Word, web page, workbook, text, data or pictures</source>
        <translation>把报告导出成文件：PDF、Word、网页、表格、文本、数据或图片</translation>
    </message>
    <message>
        <source>%1 is for paper: name a .pdf or .png file.</source>
        <translation>%1 只用于打印稿：输出文件须为 .pdf 或 .png。</translation>
    </message>
    <message>
        <source>%1 is no day; write it as 2025-01-20.</source>
        <translation>“%1”不是日期；请写成 2025-01-20 的样子。</translation>
    </message>
    <message>
        <source>a copy for the supervisor: stamped, cells numbered, with a sheet of checks</source>
        <translation>送审稿：加“送审稿”字样和单元格编号，后附审阅单</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>last year&apos;s report, to stand beside this one on the sheet</source>
        <translation>上年的报告，在审阅单上与今年对照</translation>
    </message>
    <message>
        <source>the review copy before, to tell what changed since</source>
        <translation>上一份送审稿，用来列出此后的改动</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>put the organisation&apos;s name and this day at the end</source>
        <translation>文末落款：单位名称和这个日期</translation>
    </message>
    <message>
        <source>%1 and %2 are two papers.</source>
        <translation>%1 和 %2 是两份文件，请分两次输出。</translation>
    </message>
    <message>
        <source>FILE -o OUT.{pdf,docx,html,xlsx,txt,json,png} [--review] [--changes FILE] [--signature DAY]</source>
        <translation>文件 -o 输出.{pdf,docx,html,xlsx,txt,json,png} [--review] [--changes 文件] [--signature 日期]</translation>
    </message>
    <message>
        <source>instead of the report, the slip of what changed since this copy for review</source>
        <translation>不输出报告，输出对照这份送审稿的修改说明</translation>
    </message>
    <message>
        <source>%1 goes with %2.</source>
        <translation>%1 要和 %2 一起用。</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>%1 is larger than %2 MB; a report is never that large.</source>
        <translation>%1 超过 %2 MB，报告不会有这么大。</translation>
    </message>
    <message>
        <source>%1 could not be written: there is no folder %2.</source>
        <translation>%1 没有写成：没有 %2 这个文件夹。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2 is no folder.</source>
        <translation>%1 没有写成：%2 不是文件夹。</translation>
    </message>
    <message>
        <source>%1 could not be written: nothing may be stored in %2.</source>
        <translation>%1 没有写成：%2 里不允许保存文件。</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full.</source>
        <translation>%1 没有写成：磁盘已满。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 没有写成：%2。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有 %1 这个文件。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 读不了：%2。</translation>
    </message>
    <message>
        <source>%1 could not be written: it is a folder.</source>
        <translation>%1 没有写成：它是一个文件夹。</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>必须改</translation>
    </message>
    <message>
        <source>To explain</source>
        <translation>需说明</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已说明</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are blank</source>
        <translation>
            <numerusform>有 %n 格空白</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what stands in %n cell(s) is no number of its kind</source>
        <translation>
            <numerusform>有 %n 格填的不是所要的数字</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>%1 to mend</source>
        <translation>必须改 %1</translation>
    </message>
    <message>
        <source>%1 to explain</source>
        <translation>需说明 %1</translation>
    </message>
    <message>
        <source>%1 worth a look</source>
        <translation>请留意 %1</translation>
    </message>
    <message>
        <source>%1 not assessed</source>
        <translation>未核对 %1</translation>
    </message>
    <message>
        <source>Everything agrees.</source>
        <translation>全部核对无误。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 explained</source>
        <translation>已说明 %1</translation>
    </message>
    <message>
        <source>Nothing to mend or to explain; %1</source>
        <translation>没有要改或要说明的；%1</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>✓ passed</source>
        <translation>✓ 通过</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>not assessed: %1</source>
        <translation>未核对：%1</translation>
    </message>
    <message>
        <source>✗ failed (%1)</source>
        <translation>✗ 不通过（%1）</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <translation>%1 · %2（%3）</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>填在这里的</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>不填在这里的</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The Regulation, in short</source>
        <translation>条例要点</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Rules that read this</source>
        <translation>用到这一格的审核</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>已说明</translation>
    </message>
</context>
<context>
    <name>HtmlReader</name>
    <message>
        <source>The page is nested too deeply; what follows there was not read.</source>
        <translation>网页嵌套过深，其后的内容没有读取。</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>(no organisation)</source>
        <translation>（未写单位名称）</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 cells filled in.</source>
        <translation>%1，%2：%4 格中已填 %3 格。</translation>
    </message>
    <message>
        <source>FILE -o OUT.json</source>
        <translation>文件 -o 输出.json</translation>
    </message>
    <message>
        <source>Read a report and write it as report.json</source>
        <translation>读入一份报告，写成 report.json</translation>
    </message>
    <message>
        <source>OUT.json</source>
        <translation>输出.json</translation>
    </message>
    <message>
        <source>the file to write; - for standard output</source>
        <translation>要写的文件；- 表示标准输出</translation>
    </message>
    <message>
        <source>FILE is a Word document (.docx), a workbook (.xlsx), a web page (.html), a PDF with text, plain text (.txt) or report.json; - is report.json on standard input.
What the file says and the report has no place for is listed.</source>
        <translation>FILE 可以是 Word 文档（.docx）、Excel 工作簿（.xlsx）、网页（.html）、带文字的 PDF、纯文本（.txt）或 report.json；- 表示从标准输入读取 report.json。
文件里有而报告中没有位置的内容会逐条列出。</translation>
    </message>
    <message>
        <source>%1: import writes report.json; name a file that ends in .json. “kaibao-cli export” makes the other formats.</source>
        <translation>%1：import 输出的是 report.json，文件名请以 .json 结尾；其他格式请用“kaibao-cli export”。</translation>
    </message>
</context>
<context>
    <name>JsonPlace</name>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>必须是一个对象</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>必须是一个列表</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>必须是文字</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>必须是 %1 到 %2 的整数</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>必须是数字</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>place and what is wrong there</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>JsonSyntax</name>
    <message>
        <source>The file is no report: its objects are nested too deeply.</source>
        <translation>这不是报告文件：对象嵌套过深。</translation>
    </message>
    <message>
        <source>The file is cut off: it ends in line %1 before the report does.</source>
        <translation>文件不完整：到第 %1 行就断了。</translation>
    </message>
    <message>
        <source>The file is damaged: line %1, character %2 is no valid JSON.</source>
        <translation>文件已损坏：第 %1 行第 %2 个字符不是合法的 JSON。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is no report: it does not begin with an object.</source>
        <translation>这不是报告文件：开头不是一个对象。</translation>
    </message>
    <message>
        <source>The file is no report: the key “%1” stands twice in the same object.</source>
        <translation>这不是报告文件：同一对象里“%1”出现了两次。</translation>
    </message>
</context>
<context>
    <name>KeyName</name>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Leave the report although its last changes are not stored?</source>
        <translation>最后的改动还没有保存，仍要离开这份报告吗？</translation>
    </message>
    <message>
        <source>They are lost then. To keep them, stay and export the report as report data (.json).</source>
        <translation>离开后这些改动就没有了。要留住它们，请先不要离开，把报告导出为报告数据（.json）。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>仍要离开</translation>
    </message>
</context>
<context>
    <name>LevelSign</name>
    <message>
        <source>Must mend</source>
        <translation>必须改</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>需说明</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已说明</translation>
    </message>
</context>
<context>
    <name>LinearChecks</name>
    <message>
        <source>(blank)</source>
        <translation>（空白）</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are blank</source>
        <translation>
            <numerusform>有 %n 格空白</numerusform>
        </translation>
    </message>
    <message>
        <source>a cell holds no number</source>
        <translation>有格子里不是数字</translation>
    </message>
    <message>
        <source>the total is computed from its parts, so this is not independently checked</source>
        <translation>总计是自动合计的，不算独立核对</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the report of the year before is not at hand</source>
        <translation>手头没有上年度报告</translation>
    </message>
    <message>
        <source>the kind of the organisation is not filled in</source>
        <translation>还没有填单位类别</translation>
    </message>
    <message>
        <source>(does not apply)</source>
        <translation>（不适用）</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>Namesake</name>
    <message>
        <source>There is a report of %1 for %2 already.</source>
        <translation>%1已有%2年的报告。</translation>
    </message>
    <message>
        <source>You can go on with it instead of beginning another one.</source>
        <translation>可以打开它接着填，不必另建一份。</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>打开那一份</translation>
    </message>
    <message>
        <source>Begin another</source>
        <translation>另建一份</translation>
    </message>
    <message>
        <source>To put the file into that one, open it first and then the file.</source>
        <translation>要填进那一份，请先打开它，再打开这个文件。</translation>
    </message>
</context>
<context>
    <name>OfficeFiles</name>
    <message>
        <source>The part of the program for Word, Excel and PDF files is missing; install the program anew.</source>
        <translation>程序缺少处理 Word、Excel 和 PDF 文件的部分，请重新安装。</translation>
    </message>
</context>
<context>
    <name>OutputFormats</name>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Pictures of the pages</source>
        <translation>逐页图片</translation>
    </message>
    <message>
        <source>Report data</source>
        <translation>报告数据</translation>
    </message>
    <message>
        <source>%1: the name must end in one of %2.</source>
        <translation>%1：文件扩展名须是下列之一：%2。</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 表格</translation>
    </message>
</context>
<context>
    <name>PaperFindings</name>
    <message>
        <source>%1, %2: “%3” is too long for its cell on paper.</source>
        <translation>%1，%2：“%3”太长，打印时放不进单元格。</translation>
    </message>
    <message>
        <source>No font on this computer has the character %1 (U+%2); it would be an empty box on paper. Write it in another way, or have a font with it installed.</source>
        <translation>本机没有哪种字体含有“%1”字（U+%2），打印出来会是空框。请换个写法，或请人安装含有此字的字体。</translation>
    </message>
</context>
<context>
    <name>PdfAttachment</name>
    <message>
        <source>The PDF is damaged or locked with a password, and cannot be read.</source>
        <translation>这个 PDF 已损坏或设有密码，无法读取。</translation>
    </message>
</context>
<context>
    <name>PdfTextReader</name>
    <message>
        <source>The PDF is damaged or cut off.</source>
        <translation>PDF 文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>The PDF is protected with a password; save it without one first.</source>
        <translation>PDF 文件有密码保护，请先另存为不带密码的文件。</translation>
    </message>
    <message>
        <source>The PDF is longer than any report; only its beginning was read.</source>
        <translation>PDF 文件超出年度报告可能的长度，只读取了开头部分。</translation>
    </message>
    <message>
        <source>The PDF is damaged, or its pages hold more than those of any report.</source>
        <translation>PDF 文件已损坏，或者页面内容超出年度报告可能的范围。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printer “%1” does not take the report.</source>
        <translation>打印机“%1”没有接收这份报告。</translation>
    </message>
    <message>
        <source>The printer stopped at page %1.</source>
        <translation>打印机在第 %1 页停了。</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Fills in the yearly report on the disclosure of government information.</source>
        <translation>填报政府信息公开工作年度报告。</translation>
    </message>
    <message>
        <source>Keep the reports in this file.</source>
        <translation>把报告存放在这个文件里。</translation>
    </message>
    <message>
        <source>A report to open.</source>
        <translation>要打开的报告。</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This is the format of Word and Excel before 2007 (.doc, .xls, .wps); save the file as .docx or .xlsx first.</source>
        <translation>这是 Word、Excel 2007 以前的格式（.doc、.xls、.wps），请先另存为 .docx 或 .xlsx。</translation>
    </message>
    <message>
        <source>The document is protected with a password; save it without one first.</source>
        <translation>文档有密码保护，请先另存为不带密码的文件。</translation>
    </message>
    <message>
        <source>Files of the format RTF cannot be read; save the file as .docx first.</source>
        <translation>不能读取 RTF 格式的文件，请先另存为 .docx。</translation>
    </message>
    <message>
        <source>The file is a picture; figures cannot be read from pictures.</source>
        <translation>这个文件是图片，无法从图片中读取数字。</translation>
    </message>
    <message>
        <source>The format of the file is not known.</source>
        <translation>无法识别文件的格式。</translation>
    </message>
    <message>
        <source>The file has more data than any report.</source>
        <translation>文件里的数据比任何年度报告都多，不像是一份报告。</translation>
    </message>
    <message>
        <source>This is a library of many reports; open it in the program, or export the report that is wanted.</source>
        <translation>这是装有多份报告的库文件，请在程序里打开，或者先导出所要的那份报告。</translation>
    </message>
</context>
<context>
    <name>ReportJson</name>
    <message>
        <source>The file is no report of this program: its “format” is not “kaibao-report”.</source>
        <translation>这不是本程序的报告文件：其中的“format”不是“kaibao-report”。</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program (format %1, known is 1).</source>
        <translation>这个文件是更新版本的程序写的（格式 %1，本程序只认得 1）。</translation>
    </message>
    <message>
        <source>The file is no report: its “version” must be 1.</source>
        <translation>这不是报告文件：“version”必须是 1。</translation>
    </message>
    <message>
        <source>The file is no report: it does not name the edition of its form.</source>
        <translation>这不是报告文件：没有写明是哪一版表格。</translation>
    </message>
    <message>
        <source>The report is on a form that this program does not have: edition “%1”.</source>
        <translation>这份报告用的表格本程序没有：“%1”版。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The file is no report: %1.</source>
        <translation>这不是报告文件：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>ReportReader</name>
    <message>
        <source>must be an object</source>
        <translation>必须是一个对象</translation>
    </message>
    <message>
        <source>must be an amount as a text, such as &quot;7730.28&quot;</source>
        <translation>必须是写成文字的金额，如 &quot;7730.28&quot;</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>必须是整数</translation>
    </message>
    <message>
        <source>must have “rule” and “scope” as strings and “seen” as an object</source>
        <translation>的“rule”和“scope”必须是文字，“seen”必须是对象</translation>
    </message>
    <message>
        <source>must have “at” and “text” as strings, and “state” as open, done or declined</source>
        <translation>“at”和“text”须为字符串，“state”须为 open、done 或 declined</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>For review</source>
        <translation>送审稿</translation>
    </message>
    <message>
        <source>Checksum %1, %2</source>
        <translation>校验码 %1&#x3000;%2</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>审阅单 第%1页</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 等</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>必须改</translation>
    </message>
    <message>
        <source>To explain</source>
        <translation>需说明</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>开头部分</translation>
    </message>
    <message>
        <source>Explanation: %1</source>
        <translation>说明：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>一、检查结果</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查到的情况</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>This year beside last year</source>
        <translation>二、与上年对照</translation>
    </message>
    <message>
        <source>There is no report of last year to compare with.</source>
        <translation>没有上年的报告可以对照。</translation>
    </message>
    <message>
        <source>%1: %2 sentences new, %3 as last year.</source>
        <translation>%1：新写 %2 句，与上年相同 %3 句。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) differ; all others are those of last year.</source>
        <translation>
            <numerusform>有 %n 个数据与上年不同，其余与上年相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>Changed since the last review copy</source>
        <translation>三、上一份送审稿以来的改动</translation>
    </message>
    <message>
        <source>This is the first review copy that the program knows of.</source>
        <translation>这是第一份送审稿。</translation>
    </message>
    <message>
        <source>Nothing changed since the copy %1 of %2.</source>
        <translation>与 %2 的送审稿（校验码 %1）相比没有改动。</translation>
    </message>
    <message>
        <source>The last copy was %1 of %2.</source>
        <translation>上一份送审稿：校验码 %1，%2。</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>改前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>改后</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Sheet for the supervisor</source>
        <translation>审&#x3000;阅&#x3000;单</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（续）</translation>
    </message>
    <message>
        <source>What the supervisor says</source>
        <translation>四、审阅意见</translation>
    </message>
    <message>
        <source>Signature: ______________    Date: ______________</source>
        <translation>签名：______________&#x3000;&#x3000;日期：______________</translation>
    </message>
    <message>
        <source>%1 passed, %2 to mend, %3 to explain, %4 explained, %5 worth a look, %6 not assessed.</source>
        <translation>通过 %1 条，要改 %2 条，要说明 %3 条，已说明 %4 条，留意 %5 条，未查 %6 条。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) stand on one of the two forms only and are not compared.</source>
        <translation>
            <numerusform>另有 %n 格只在其中一版格式里有，不作对照。</numerusform>
        </translation>
    </message>
    <message>
        <source>In the texts:</source>
        <translation>文字的改动：</translation>
    </message>
</context>
<context>
    <name>Rollup</name>
    <message>
        <source>%1: the report is for %2 on the form of %3, most others are for %4 on that of %5.</source>
        <translation>%1：这份报告是%2年度、%3版表，其他报告多为%4年度、%5版表。</translation>
    </message>
    <message>
        <source>%1: the report is there twice.</source>
        <translation>%1：同一单位的报告出现了两次。</translation>
    </message>
    <message>
        <source>%1: %2 contradicts itself: %3</source>
        <translation>%1：“%2”数字对不上：%3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s) of %2 hold no number, so their sums stay blank.</source>
        <translation>
            <numerusform>%1：“%2”有 %n 格没有数字，汇总后相应各格留空。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollupCommand</name>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) added up.</source>
        <translation>
            <numerusform>已汇总 %n 份报告。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the reports that are to be added up.</source>
        <translation>请给出要汇总的报告文件。</translation>
    </message>
    <message>
        <source>Nothing was written: without these reports the sum is not whole. With --partial they are left out.</source>
        <translation>没有写出文件：缺了这些报告，汇总数就不完整。要撇开它们汇总，请加 --partial。</translation>
    </message>
    <message>
        <source>FILE… -o OUT.{json,xlsx} [--organisation NAME] [--partial]</source>
        <translation>文件… -o 输出.{json,xlsx} [--organisation 单位] [--partial]</translation>
    </message>
    <message>
        <source>Add the tables of many reports up into one report</source>
        <translation>把多份报告的表格汇总成一份</translation>
    </message>
    <message>
        <source>FILE is anything that import reads. All reports are for one year on one form; a unit that is there twice is refused, and a table that contradicts itself stops the sum of that table. A blank is not 0: its sum stays blank. The totals are computed anew.
Exit code 1: written, but something was left out or stayed blank.</source>
        <translation>文件可以是 import 能读的任何格式。各份报告须是同一年度、同一版表；同一单位出现两次的不收，某张表自相矛盾的，这张表不汇总。空白不等于 0：有空白的格，汇总数也留空。各项合计重新计算。
退出码 1：已写出，但有未汇总或留空之处。</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>the file to write; its suffix decides the format</source>
        <translation>要写入的文件，格式由扩展名决定</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>whose report the sum is</source>
        <translation>汇总报告的单位名称</translation>
    </message>
    <message>
        <source>add up what can be added and leave out the rest</source>
        <translation>能汇总的先汇总，其余撇开</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) left out.</source>
        <translation>
            <numerusform>%n 份报告未计入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesList</name>
    <message>
        <source>to mend</source>
        <translation>要改</translation>
    </message>
    <message>
        <source>to explain</source>
        <translation>要说明</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>留意</translation>
    </message>
    <message numerus="yes">
        <source>Edition %1 (%2): %n rule(s)</source>
        <translation>
            <numerusform>%1版（%2）：%n 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>依据：%1</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Form of 2021, clean</source>
        <translation>2021 版，无误</translation>
    </message>
    <message>
        <source>Form of 2021, with slips to find</source>
        <translation>2021 版，有错待查</translation>
    </message>
    <message>
        <source>Form of 2019, clean</source>
        <translation>2019 版，无误</translation>
    </message>
    <message>
        <source>Form of 2019, with slips to find</source>
        <translation>2019 版，有错待查</translation>
    </message>
</context>
<context>
    <name>SheetReader</name>
    <message>
        <source>The sheet is larger than any of a report; only its beginning was read.</source>
        <translation>工作表超出年度报告可能的大小，只读取了开头部分。</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>No backup could be made in %1: %2</source>
        <translation>在 %1 里没能做成备份：%2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>建不了文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 is not a library of Kaibao. It was left as it is.</source>
        <translation>%1 不是开报的资料库，已原样保留。</translation>
    </message>
    <message>
        <source>The library %1 must be made ready for this Kaibao, but it can only be read.</source>
        <translation>资料库 %1 需要升级后才能用，但它是只读的。</translation>
    </message>
    <message>
        <source>The library %1 is no longer there. Was a stick pulled out, or the file moved?</source>
        <translation>资料库 %1 不见了，是不是拔了 U 盘或移动了文件？</translation>
    </message>
    <message>
        <source>This report is not in the library %1.</source>
        <translation>资料库 %1 里没有这份报告。</translation>
    </message>
    <message>
        <source>This report uses the form of %1, which this Kaibao does not know. Install the newest version.</source>
        <translation>这份报告用的是 %1 版表格，当前版本不认识，请安装最新版本。</translation>
    </message>
    <message>
        <source>The history of this report is damaged before step %1.</source>
        <translation>这份报告第 %1 步之前的历史记录已损坏。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a library.</source>
        <translation>%1 是文件夹，不是资料库。</translation>
    </message>
    <message>
        <source>The name %1 is too long for a library. Choose a shorter one.</source>
        <translation>%1 作为资料库名太长，请取短一些。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place for the library.</source>
        <translation>建不了文件夹 %1，请给资料库另选位置。</translation>
    </message>
    <message>
        <source>The library is open in another window on the computer %1. Here it can only be read.</source>
        <translation>资料库已在电脑 %1 的另一个窗口打开，这里只能查看。</translation>
    </message>
    <message>
        <source>The folder of the library is read-only. The library can only be read.</source>
        <translation>资料库所在文件夹是只读的，只能查看。</translation>
    </message>
    <message>
        <source>The library cannot be locked on this disk, or the disk is full. It can only be read.</source>
        <translation>这个磁盘无法锁定资料库，或磁盘已满，只能查看。</translation>
    </message>
    <message>
        <source>The file of the library is read-only. The library can only be read.</source>
        <translation>资料库文件是只读的，只能查看。</translation>
    </message>
    <message>
        <source>The library %1 cannot be read: %2</source>
        <translation>资料库 %1 读不了：%2</translation>
    </message>
    <message>
        <source>This is a backup. It can only be read.</source>
        <translation>这是备份，只能查看。</translation>
    </message>
    <message>
        <source>There is no library at %1, and none can be made there: the folder is read-only.</source>
        <translation>%1 处没有资料库，也建不了：文件夹是只读的。</translation>
    </message>
    <message>
        <source>The file %1 cannot be renamed: %2</source>
        <translation>文件 %1 改不了名：%2</translation>
    </message>
    <message>
        <source>The library was damaged. %1 of its %2 reports were saved whole.</source>
        <translation>资料库曾损坏，%2 份报告中有 %1 份完整保住了。</translation>
    </message>
    <message>
        <source>Please look through these, something may be missing in them: %1.</source>
        <translation>请检查这些报告，里面可能有缺失：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>There is a backup of %1 with which you can compare.</source>
        <translation>有 %1 的备份，可以用来对照。</translation>
    </message>
    <message>
        <source>The damaged file was kept as %1.</source>
        <translation>损坏的文件已保留为 %1。</translation>
    </message>
    <message>
        <source>The library is damaged, and what can be saved of it could not be written: %1</source>
        <translation>资料库已损坏，能抢救的内容没能写出：%1</translation>
    </message>
    <message>
        <source>Saved from a damaged library</source>
        <translation>从损坏的资料库中恢复</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>文件 %1 写不了：%2</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>文件 %1 读不了：%2</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer Kaibao. Install the newest version to open it.</source>
        <translation>资料库 %1 是更新版本的开报写的，请安装最新版本再打开。</translation>
    </message>
    <message>
        <source>The library %1 is in use by another program. Close it there and try again.</source>
        <translation>资料库 %1 正被另一个程序使用，请先在那边关闭再试。</translation>
    </message>
    <message>
        <source>The library %1 cannot be written: the file or its folder is read-only.</source>
        <translation>资料库 %1 写不了：文件或文件夹是只读的。</translation>
    </message>
    <message>
        <source>The disk with the library %1 cannot be read or written. Check the disk or the stick.</source>
        <translation>资料库 %1 所在的磁盘无法读写，请检查磁盘或 U 盘。</translation>
    </message>
    <message>
        <source>The library %1 is damaged. Close the program and start it again: it will save what can be saved.</source>
        <translation>资料库 %1 已损坏。请关闭程序再启动，程序会尽量抢救。</translation>
    </message>
    <message>
        <source>The disk with the library %1 is full. Make room; your entries are stored as soon as there is some.</source>
        <translation>资料库 %1 所在磁盘已满。请腾出空间，录入的内容随后就会保存。</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened. Check that the folder exists and that you may write to it.</source>
        <translation>资料库 %1 打不开，请确认文件夹存在并且允许写入。</translation>
    </message>
    <message>
        <source>The text is too long for the library %1.</source>
        <translation>文字太长，资料库 %1 存不下。</translation>
    </message>
    <message>
        <source>The library %1 cannot be used.</source>
        <translation>资料库 %1 用不了。</translation>
    </message>
    <message>
        <source>The handover file %1 could not be written: %2</source>
        <translation>交接文件 %1 写不进去：%2</translation>
    </message>
    <message>
        <source>The library lies on a network drive, where two computers could damage it. Here it can only be read. Copy it to a disk of this computer to work in it.</source>
        <translation>资料库放在网络盘上，两台电脑同时写会损坏它。这里只能查看。请把它复制到本机硬盘再使用。</translation>
    </message>
    <message>
        <source>At %1 there is another library now. Nothing is written to it.</source>
        <translation>%1 处现在是另一个资料库，没有写入。</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>two digits may have been swapped</source>
        <translation>可能是两个数字颠倒了</translation>
    </message>
    <message>
        <source>a digit may be missing</source>
        <translation>可能漏了一位数字</translation>
    </message>
    <message>
        <source>a digit may have been typed twice</source>
        <translation>可能有一位数字重复了</translation>
    </message>
    <message>
        <source>there may be a digit too many</source>
        <translation>可能多了一位数字</translation>
    </message>
    <message>
        <source>one digit may be wrong</source>
        <translation>可能有一位数字错了</translation>
    </message>
    <message>
        <source>there may be a 0 too many at the end</source>
        <translation>末尾可能多了一个 0</translation>
    </message>
    <message>
        <source>a 0 may be missing at the end</source>
        <translation>末尾可能少了一个 0</translation>
    </message>
    <message>
        <source>the figure of the next row or column may have been entered here</source>
        <translation>可能误填了相邻一行或一列的数</translation>
    </message>
    <message>
        <source>the figure may have been left out, so that 0 stands here</source>
        <translation>可能漏填，写成了 0</translation>
    </message>
    <message>
        <source>the total may not have been added up again after a part changed</source>
        <translation>分项改动后，总计可能没有重新相加</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1·%2</translation>
    </message>
    <message>
        <source>the two figures may stand in each other&apos;s place</source>
        <translation>这两个数可能填反了</translation>
    </message>
    <message>
        <source>the figure may belong in %1</source>
        <translation>这个数可能应当填在 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n related rule(s) would still fail</source>
        <translation>
            <numerusform>仍有 %n 条相关规则不通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) that do not fail now would fail</source>
        <translation>
            <numerusform>会使 %n 条原本通过的规则不通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules are off by the same amount and meet in this cell</source>
        <translation>
            <numerusform>有 %n 条规则差额相同，都经过这一格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules would hold again</source>
        <translation>
            <numerusform>改后 %n 条规则恢复平衡</numerusform>
        </translation>
    </message>
    <message>
        <source>the figures would agree, but no common slip explains it</source>
        <translation>改后能平，但看不出是哪种常见笔误</translation>
    </message>
    <message>
        <source>this is the only figure with which the equation holds</source>
        <translation>只有填这个数等式才成立</translation>
    </message>
    <message>
        <source>the rest adds up without these cells, so each of them can only be 0</source>
        <translation>其余各格相加已经平了，这些格只能是 0</translation>
    </message>
    <message numerus="yes">
        <source>%n total(s) may not have been added up again</source>
        <translation>
            <numerusform>可能有 %n 处总计没有重新相加</numerusform>
        </translation>
    </message>
    <message>
        <source>The difference is %1, just the figure of %2: it may have been counted twice or left out.</source>
        <translation>差额 %1 恰好等于%2的数，可能重复计算或漏计了。</translation>
    </message>
    <message>
        <source>The difference is %1, just the figure of %2.</source>
        <translation>差额 %1 恰好等于%2的数。</translation>
    </message>
    <message>
        <source>The difference %1 is a multiple of nine, as when two digits are swapped.</source>
        <translation>差额 %1 是 9 的倍数，常见于两个数字颠倒。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>No change of one or two figures settles all that fails here.</source>
        <translation>只改一两个数，没法让这里全部平衡。</translation>
    </message>
    <message>
        <source>it can be no more than this</source>
        <translation>不能超过这个数</translation>
    </message>
    <message>
        <source>it must be at least this</source>
        <translation>不能少于这个数</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1 (%2) %3 → %4</source>
        <translation>%1（%2）%3 → %4</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>it would then agree with last year&apos;s report</source>
        <translation>改后与上年度报告对得上</translation>
    </message>
    <message>
        <source>it would then no longer agree with last year&apos;s report</source>
        <translation>改后与上年度报告反而对不上</translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>通过 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>必须改 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to explain</source>
        <translation>
            <numerusform>需说明 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation>
            <numerusform>请留意 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n explained</source>
        <translation>
            <numerusform>已说明 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not assessed because of blanks</source>
        <translation>
            <numerusform>因有空白未核对 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not assessed for another reason</source>
        <translation>
            <numerusform>因其他原因未核对 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>共 %n 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>TablePlacer</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: this table has rows or columns of another form, %2, which is not that of the year %3.</source>
        <translation>%1：这张表用的是另一版格式（%2）的行或列，与 %3 年应使用的格式不符。</translation>
    </message>
    <message>
        <source>%1: the table is cut off at its edge; some of its cells are not in the file.</source>
        <translation>%1：文件里的这张表边上被截掉了，有些格子看不到。</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message numerus="yes">
        <source>%n still blank</source>
        <translation>
            <numerusform>还有 %n 处空着</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken over from last year and not looked at yet</source>
        <translation>
            <numerusform>%n 处沿用上年，尚未核对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n 处须改正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to explain</source>
        <translation>
            <numerusform>%n 处要写出错说明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on paper to answer</source>
        <translation>
            <numerusform>纸面批注还有 %n 条没有处理</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>TextChecks</name>
    <message>
        <source>“%1”, but the table has %2 corrected and %3 pending.</source>
        <translation>文中说“%1”，但表中结果纠正 %2 件、尚未审结 %3 件。</translation>
    </message>
    <message>
        <source>Not held against the table: “%1”.</source>
        <translation>未与表格核对：“%1”。</translation>
    </message>
    <message>
        <source>Section 六 does not say whether fees for processing requests were charged. One sentence will do, also where there were none.</source>
        <translation>第六部分没有说明信息处理费收取情况；没有收取的也请写一句。</translation>
    </message>
    <message>
        <source>“%1” stands beside “%2”: was a fee charged or not?</source>
        <translation>既写“%1”又写“%2”，到底收没收费？</translation>
    </message>
    <message>
        <source>“%1” is %2 in units of 10,000 yuan and belongs to 行政事业性收费, but the table has only %3 there.</source>
        <translation>“%1”折合 %2 万元，应包含在行政事业性收费里，但表中只有 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) ended because a fee was not paid, and the text does not speak of notices of fees.</source>
        <translation>
            <numerusform>有 %n 件因逾期未缴费不再处理，文中没有提到收费通知。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing is written there.</source>
        <translation>%1：还没有写。</translation>
    </message>
    <message>
        <source>%1: “%2” is too little. Say what is not yet good and what will be done.</source>
        <translation>%1：只写“%2”太简单，请写明存在的问题和改进措施。</translation>
    </message>
    <message>
        <source>%1: there is a text.</source>
        <translation>%1：已写。</translation>
    </message>
    <message>
        <source>Section 一 says nothing of: %1.</source>
        <translation>第一部分没有写到：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1”: reports for %2 follow %3.</source>
        <translation>“%1”：%2 年度报告应依据%3。</translation>
    </message>
    <message>
        <source>“%1”: the regulation in force is order no. %2.</source>
        <translation>“%1”：现行条例是国令第%2号。</translation>
    </message>
    <message>
        <source>“%1” stands there twice in a row.</source>
        <translation>“%1”连着写了两遍。</translation>
    </message>
    <message>
        <source>“%1”: one mark is enough.</source>
        <translation>“%1”：标点重复了。</translation>
    </message>
    <message>
        <source>“%1” has no counterpart.</source>
        <translation>“%1”没有配对。</translation>
    </message>
    <message>
        <source>“%1” = %2</source>
        <translation>“%1”= %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1”, the table has %2. If the text and the table are not about the same bodies, say so in a sentence.</source>
        <translation>文中“%1”，表中%2。如果两处统计范围不同，请用一句话说明。</translation>
    </message>
    <message>
        <source>“%1”, but the table has %2.</source>
        <translation>文中“%1”，表中%2。</translation>
    </message>
    <message>
        <source>Not held against the tables: %1.</source>
        <translation>未与表格核对：%1。</translation>
    </message>
    <message>
        <source>The numbering runs %1.</source>
        <translation>序号是这样排的：%1。</translation>
    </message>
    <message>
        <source>“%1” follows （一） directly; 1. comes between them.</source>
        <translation>“%1”直接排在（一）下面，中间应有 1. 这一级。</translation>
    </message>
    <message>
        <source>“%1”, but the sentence names %2 of them.</source>
        <translation>写的是“%1”，但句中只列了 %2 个。</translation>
    </message>
    <message>
        <source>“%1”: the form has %3 parts.</source>
        <translation>“%1”：规定格式是 %3 个部分。</translation>
    </message>
    <message>
        <source>“%1”: the report is that of %2. Was this copied?</source>
        <translation>“%1”：本报告是%2的，是不是照抄了别处？</translation>
    </message>
    <message>
        <source>“%1”: the parts %2 make %3, the text says %4.</source>
        <translation>“%1”：分项 %2 相加是 %3，文中写的是 %4。</translation>
    </message>
    <message>
        <source>“%1”: %2 of %3 is %4 %.</source>
        <translation>“%1”：%2 占 %3 应是 %4%。</translation>
    </message>
    <message>
        <source>“%1”: the period of this report is 1 January to 31 December %2.</source>
        <translation>“%1”：本报告的统计期限是%2年1月1日至12月31日。</translation>
    </message>
    <message>
        <source>“%1” comes from the template; write your own words there or delete it.</source>
        <translation>“%1”是模板里的提示语，请换成自己的内容或删掉。</translation>
    </message>
    <message>
        <source>there is no text yet</source>
        <translation>还没有文字</translation>
    </message>
    <message>
        <source>“%1” is no date: look at its digits.</source>
        <translation>“%1”不像日期，请看看数字。</translation>
    </message>
    <message>
        <source>“%1”: the report is for %2.</source>
        <translation>“%1”：这是 %2 年度的报告。</translation>
    </message>
    <message>
        <source>“%1”: %2 is over. Was a plan for %3 meant?</source>
        <translation>“%1”：%2 年已经过去，是不是想写 %3 年的打算？</translation>
    </message>
    <message>
        <source>“%1”: the report is for %2. Was this left from another year?</source>
        <translation>“%1”：这是 %2 年度的报告，是不是往年留下的？</translation>
    </message>
    <message>
        <source>no sentence names a figure of the tables</source>
        <translation>文中没有提到表格里的数</translation>
    </message>
    <message>
        <source>no sentence breaks a figure down into parts</source>
        <translation>文中没有分项列数的句子</translation>
    </message>
    <message>
        <source>no sentence gives a percentage with its figures</source>
        <translation>文中没有带数的百分比</translation>
    </message>
    <message>
        <source>no sentence says that all cases were upheld</source>
        <translation>文中没有说全部维持</translation>
    </message>
    <message>
        <source>this form does not ask for fees for processing requests</source>
        <translation>这版表格不要求报告信息处理费</translation>
    </message>
    <message>
        <source>the text names no year</source>
        <translation>文中没有写年份</translation>
    </message>
    <message>
        <source>the text names no period</source>
        <translation>文中没有写统计期限</translation>
    </message>
    <message>
        <source>the text cites neither by its number</source>
        <translation>文中没有引用文号</translation>
    </message>
    <message>
        <source>the organisation&apos;s name does not tell what kind it is</source>
        <translation>从单位名称看不出类别</translation>
    </message>
    <message>
        <source>there is nothing to look for</source>
        <translation>没有要查找的内容</translation>
    </message>
    <message>
        <source>the text has no numbering</source>
        <translation>文中没有序号</translation>
    </message>
    <message>
        <source>there is nothing to look at</source>
        <translation>没有可查的内容</translation>
    </message>
    <message>
        <source>“%1” stands for a cell that this form does not have. Choose another one.</source>
        <translation>“%1”引用的格子本表没有，请另选一格。</translation>
    </message>
    <message>
        <source>“%1” takes a figure from %2, %3 (%4), where no number stands.</source>
        <translation>“%1”引用“%2，%3”（%4）的数，那一格还没有数字。</translation>
    </message>
    <message>
        <source>the text takes no figure from the tables</source>
        <translation>文字没有引用表格的数</translation>
    </message>
    <message>
        <source>“%1”: from %2 last year to %3 this year it is %4 %.</source>
        <translation>“%1”：上年 %2，本年 %3，算出来是 %4%。</translation>
    </message>
    <message>
        <source>the report of the year before is not at hand</source>
        <translation>手头没有上年度报告</translation>
    </message>
    <message>
        <source>no sentence says by how much a figure of the tables has grown</source>
        <translation>文中没有写表格数据的同比增减幅度</translation>
    </message>
    <message>
        <source>the kind of the organisation is not filled in</source>
        <translation>还没有填单位类别</translation>
    </message>
    <message>
        <source>“%1”: the report is for %2, and this year comes later. Is it mistyped?</source>
        <translation>“%1”：这是 %2 年度的报告，写的年份却在这之后，是不是写错了？</translation>
    </message>
    <message>
        <source>“%1”: from %2 last year to %3 this year it is %4 less.</source>
        <translation>“%1”：上年 %2，本年 %3，算出来是减少 %4。</translation>
    </message>
    <message>
        <source>“%1”: from %2 last year to %3 this year it is %4 more.</source>
        <translation>“%1”：上年 %2，本年 %3，算出来是增加 %4。</translation>
    </message>
    <message>
        <source>a figure that is said to have grown is not in the tables of both years</source>
        <translation>文中说有增减的数，两年的表里不全，无法核对</translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>The file is no text; a text file is in UTF-8, UTF-16 or GB18030.</source>
        <translation>这不是文本文件；文本文件应为 UTF-8、UTF-16 或 GB18030 编码。</translation>
    </message>
    <message>
        <source>The text was once saved in a wrong encoding and was mended; some characters may be lost.</source>
        <translation>文字曾以错误的编码保存，现已还原，个别字可能缺失。</translation>
    </message>
    <message>
        <source>The file has more text than any report.</source>
        <translation>文件的文字超出年度报告可能的长度。</translation>
    </message>
</context>
<context>
    <name>WizardActions</name>
    <message>
        <source>&amp;Next page</source>
        <translation>下一页(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>上一页(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;finding</source>
        <translation>下一处问题(&amp;F)</translation>
    </message>
    <message>
        <source>Previous f&amp;inding</source>
        <translation>上一处问题(&amp;I)</translation>
    </message>
    <message>
        <source>Next &amp;area</source>
        <translation>下一个区域(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Show findings</source>
        <translation>显示审核结果(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>查找和替换(&amp;F)…</translation>
    </message>
    <message>
        <source>L&amp;eave the suggestion</source>
        <translation>不采用建议(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help for this place</source>
        <translation>本处填报说明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;What is left to do</source>
        <translation>全审：还差什么(&amp;W)</translation>
    </message>
    <message>
        <source>Notes from &amp;paper</source>
        <translation>纸面批注(&amp;P)</translation>
    </message>
    <message>
        <source>This year beside &amp;last year</source>
        <translation>与上年核对(&amp;L)</translation>
    </message>
    <message>
        <source>All &amp;rules and how they stand</source>
        <translation>全部审核规则及现状(&amp;R)</translation>
    </message>
    <message>
        <source>Show a s&amp;uggestion</source>
        <translation>看修改建议(&amp;U)</translation>
    </message>
    <message>
        <source>Appl&amp;y the suggestion</source>
        <translation>采用建议(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>Xlsx</name>
    <message>
        <source>The workbook could not be put together. Is the disk full?</source>
        <translation>表格文件无法生成，请看磁盘是否已满。</translation>
    </message>
</context>
<context>
    <name>XlsxChecks</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>What the check says</source>
        <translation>核对内容</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>涉及的格</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>核对</translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>The sheet “%1” is missing in the file.</source>
        <translation>文件中缺少工作表“%1”。</translation>
    </message>
    <message>
        <source>The sheet “%1” is this program&apos;s list of checks; it is no part of the report.</source>
        <translation>工作表“%1”是本程序的核对清单，不属于报告。</translation>
    </message>
    <message>
        <source>The sheets hold more than any report; the file was not read.</source>
        <translation>工作表里的内容比任何年度报告都多，没有读取这个文件。</translation>
    </message>
</context>
<context>
    <name>XmlReading</name>
    <message>
        <source>The part %1 of the file has a document type, which the format forbids.</source>
        <translation>文件的 %1 部分带有格式不允许的文档类型声明，没有读取。</translation>
    </message>
</context>
<context>
    <name>YearChecks</name>
    <message>
        <source>the report of the year before is not at hand</source>
        <translation>手头没有上年度报告</translation>
    </message>
    <message>
        <source>%1, %2: %3 last year, %4 this year. Please look again.</source>
        <translation>%1·%2：上年 %3，本年 %4，变动较大，请再核对。</translation>
    </message>
    <message>
        <source>%1 and %2, %3 % of the text, stand word for word in last year&apos;s report, figures set aside.</source>
        <translation>有 %1、%2与上年度报告完全相同（数字不算），占全文的 %3%。</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n 个整段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n 句</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>There is not enough memory for the document.</source>
        <translation>内存不足，无法生成文档。</translation>
    </message>
</context>
<context>
    <name>ZipFile</name>
    <message>
        <source>The file is damaged or cut off and cannot be unpacked.</source>
        <translation>文件已损坏或不完整，无法解压。</translation>
    </message>
    <message>
        <source>The file is protected with a password; save it without one first.</source>
        <translation>文件有密码保护，请先另存为不带密码的文件。</translation>
    </message>
    <message>
        <source>The file unpacks to more than any report; it was not read.</source>
        <translation>文件解压后的大小超出年度报告可能的范围，没有读取。</translation>
    </message>
</context>
<context>
    <name>kaibao::CellPicker</name>
    <message>
        <source>Insert a figure of the tables</source>
        <translation>引用表格数据</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>查找(&amp;S)</translation>
    </message>
    <message>
        <source>words of the row or column, a figure, or the cell’s short address</source>
        <translation>行名、列名、数字或格子编号</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>格子</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>全部表格</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
</context>
<context>
    <name>kaibao::CellsModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
</context>
<context>
    <name>kaibao::ChangeModel</name>
    <message>
        <source>Changed on both sides: %1</source>
        <translation>两边都改过：%1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>After</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>单位类别</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>导语</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1, paragraph %2</source>
        <translation>%1，第%2段</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本机现在</translation>
    </message>
    <message>
        <source>If taken over</source>
        <translation>接收后</translation>
    </message>
</context>
<context>
    <name>kaibao::ConfirmAction</name>
    <message>
        <source>Last year&apos;s figure is &amp;right</source>
        <translation>沿用的数核对无误(&amp;R)</translation>
    </message>
    <message>
        <source>Confirm last year&apos;s figures</source>
        <translation>核对沿用的数</translation>
    </message>
</context>
<context>
    <name>kaibao::ConversionDialog</name>
    <message>
        <source>To the form of %1</source>
        <translation>换成%1的表格</translation>
    </message>
    <message>
        <source>This report is on the form of %1, but reports on %2 are on the form of %3. Figures that both forms ask for stay as they are. This is what becomes of the rest; the report as it is now stays in the list.</source>
        <translation>这份报告用的是%1的表格，而%2年的报告要用%3的表格。两种表格都有的数原样保留，其余的去向见下表。现在这份报告仍留在报告列表里。</translation>
    </message>
    <message>
        <source>&amp;Put it on the new form</source>
        <translation>换成新表(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>保持原样(&amp;L)</translation>
    </message>
    <message>
        <source>Leave it blank; I shall look it up</source>
        <translation>先空着，查台账后再填</translation>
    </message>
    <message>
        <source>All of it into “%1”</source>
        <translation>全部填入“%1”</translation>
    </message>
</context>
<context>
    <name>kaibao::CoverPage</name>
    <message>
        <source>&amp;Organisation</source>
        <translation>单位名称(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>单位类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>报告年度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>O&amp;pening</source>
        <translation>引言(&amp;P)</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>请选择…</translation>
    </message>
</context>
<context>
    <name>kaibao::DifferencesModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>How it differs</source>
        <translation>不同之处</translation>
    </message>
</context>
<context>
    <name>kaibao::Document</name>
    <message>
        <source>%1, %2</source>
        <translation>%1·%2</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>录入文字</translation>
    </message>
    <message>
        <source>Explaining a finding</source>
        <translation>说明理由</translation>
    </message>
    <message>
        <source>Withdrawing an explanation</source>
        <translation>撤回说明</translation>
    </message>
</context>
<context>
    <name>kaibao::ExplanationBox</name>
    <message>
        <source>&amp;Reason</source>
        <translation>情况说明(&amp;R)</translation>
    </message>
    <message>
        <source>Say so in section &amp;6 too</source>
        <translation>同时写入第六部分(&amp;6)</translation>
    </message>
    <message>
        <source>&amp;Withdraw the reason</source>
        <translation>撤回说明(&amp;W)</translation>
    </message>
    <message>
        <source>Ready reasons</source>
        <translation>常用说明</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>情况说明</translation>
    </message>
    <message>
        <source>Why the figures are right as they are</source>
        <translation>说明数据为什么属实</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>说明：%1</translation>
    </message>
    <message>
        <source>E&amp;xplain with this reason</source>
        <translation>用此说明(&amp;X)</translation>
    </message>
</context>
<context>
    <name>kaibao::FilingActions</name>
    <message>
        <source>Filing &amp;day…</source>
        <translation>报送期限(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>kaibao::FilingDayDialog</name>
    <message>
        <source>Here the reports are wanted &amp;earlier:</source>
        <translation>本地要求提前报送(&amp;E)：</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Filing day</source>
        <translation>报送期限</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>The law&apos;s day is 31 January for departments and townships, 31 March for governments from the county upwards, each in the year after the report&apos;s.</source>
        <translation>法定期限：部门和乡镇是次年1月31日，县级以上政府是次年3月31日。</translation>
    </message>
</context>
<context>
    <name>kaibao::FindBar</name>
    <message>
        <source>Fin&amp;d:</source>
        <translation>查找(&amp;D)：</translation>
    </message>
    <message>
        <source>Ne&amp;xt one</source>
        <translation>下一处(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>全部替换(&amp;A)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n time(s)</source>
        <translation>
            <numerusform>替换 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>共 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, a live figure: it is not replaced</source>
        <translation>第 %1 处，共 %2 处；这是引用的表格数，不会替换</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Rep&amp;lace by:</source>
        <translation>替换为(&amp;L)：</translation>
    </message>
    <message>
        <source>Previo&amp;us one</source>
        <translation>上一处(&amp;U)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
</context>
<context>
    <name>kaibao::FindingDetails</name>
    <message>
        <source>&amp;Suggestions</source>
        <translation>修改建议(&amp;S)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>修改建议</translation>
    </message>
    <message>
        <source>The first click shows the table as it would be, the second applies it.</source>
        <translation>点一下先在表里看改后的样子，再点一下才采用。</translation>
    </message>
    <message>
        <source>Show the suggestion, then apply it</source>
        <translation>先看建议，再采用</translation>
    </message>
</context>
<context>
    <name>kaibao::FindingsModel</name>
    <message>
        <source>%1 Not assessed: %2.</source>
        <translation>%1 未核对：%2。</translation>
    </message>
    <message>
        <source>%1 It was explained by “%2”, but since then: %3.</source>
        <translation>%1原已说明“%2”，但后来变了：%3。</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 说明：%2</translation>
    </message>
</context>
<context>
    <name>kaibao::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>审核结果</translation>
    </message>
    <message>
        <source>Not assessed (%1)</source>
        <translation>未核对（%1）</translation>
    </message>
    <message>
        <source>Explained (%1)</source>
        <translation>已说明（%1）</translation>
    </message>
</context>
<context>
    <name>kaibao::FinishPage</name>
    <message>
        <source>&amp;What is left to do</source>
        <translation>还差什么(&amp;W)</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>还差什么</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Export &amp;PDF …</source>
        <translation>导出 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>Prin&amp;t …</source>
        <translation>打印(&amp;T)…</translation>
    </message>
    <message>
        <source>Nothing stands against filing the report: print it and let it be signed.</source>
        <translation>没有妨碍上报的问题了，可以打印送签。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) cannot be assessed before the blanks are filled</source>
        <translation>
            <numerusform>填完空白前，有 %n 条规则没法核对</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Not ready to be filed: %1. It can be printed as a draft all the same.</source>
        <translation>还不能上报：%1。可以先打印草稿。</translation>
    </message>
</context>
<context>
    <name>kaibao::HelpPanel</name>
    <message>
        <source>Help for this place</source>
        <translation>本处填报说明</translation>
    </message>
    <message>
        <source>In a section this says what belongs into the place of the cursor, and how the rules that read it stand.</source>
        <translation>到具体部分时，这里说明光标所在处该填什么、相关的审核规则现在怎样。</translation>
    </message>
</context>
<context>
    <name>kaibao::HistoryActions</name>
    <message>
        <source>&amp;History…</source>
        <translation>修改历史(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>kaibao::HistoryModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>As it came into the library</source>
        <translation>进入资料库时的样子</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（电脑 %2）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做了什么</translation>
    </message>
</context>
<context>
    <name>kaibao::HistoryWindow</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation>与现在比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go back to this state</source>
        <translation>回到这一步(&amp;G)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>修改历史</translation>
    </message>
    <message>
        <source>Hold Ctrl and choose two steps to compare the states after them.</source>
        <translation>按住 Ctrl 选两步，可比较这两步之后的内容。</translation>
    </message>
    <message>
        <source>From this state to now: %1</source>
        <translation>从这一步到现在：%1</translation>
    </message>
    <message>
        <source>This step changed: %1</source>
        <translation>这一步改了：%1</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>“%1”与“%2”之间</translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>回到：%1</translation>
    </message>
</context>
<context>
    <name>kaibao::ImportModel</name>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>%1  %2, %3</source>
        <translation>%1&#x3000;%2，%3</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>开头说明</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>较有把握</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>单位类别</translation>
    </message>
</context>
<context>
    <name>kaibao::ImportReview</name>
    <message>
        <source>What the file says</source>
        <translation>文件内容核对</translation>
    </message>
    <message>
        <source>The &amp;file</source>
        <translation>文件原文(&amp;F)</translation>
    </message>
    <message>
        <source>What was &amp;understood; correct what is wrong, and untick what shall stay out</source>
        <translation>读到的内容(&amp;U)：有错直接改，不要的去掉勾选</translation>
    </message>
    <message>
        <source>&amp;Put its figures into the chosen cell and those right of it</source>
        <translation>把这一行的数字依次填入所选格及其右侧各格(&amp;P)</translation>
    </message>
    <message>
        <source>Take into a &amp;new report</source>
        <translation>放入新报告(&amp;N)</translation>
    </message>
    <message>
        <source>Take into the &amp;open report</source>
        <translation>放入当前打开的报告(&amp;O)</translation>
    </message>
    <message>
        <source>Found no place in &amp;the report</source>
        <translation>在报告中没有找到位置的内容(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The file is the report for %1, the open one is for %2.</source>
        <translation>文件是 %1 年的报告，打开的是 %2 年的报告。</translation>
    </message>
    <message>
        <source>The open report is on another form, so this file can only become a new report.</source>
        <translation>打开的报告用的是另一版格式，这个文件只能作为新报告。</translation>
    </message>
</context>
<context>
    <name>kaibao::KeymapActions</name>
    <message>
        <source>In the tables</source>
        <translation>表格里</translation>
    </message>
    <message>
        <source>0–9</source>
        <translation>0–9</translation>
    </message>
    <message>
        <source>Type a figure in place of what is there</source>
        <translation>直接录入，替换原来的数</translation>
    </message>
    <message>
        <source>Enter / Shift+Enter</source>
        <translation>回车 / Shift+回车</translation>
    </message>
    <message>
        <source>Next cell down / up; from the foot to the top of the next column</source>
        <translation>下一格 / 上一格；到底后转到下一列顶端</translation>
    </message>
    <message>
        <source>Tab / Shift+Tab</source>
        <translation>Tab / Shift+Tab</translation>
    </message>
    <message>
        <source>Next cell to the right / left; from the end to the next row</source>
        <translation>右边一格 / 左边一格；到行末转到下一行</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>From cell to cell</source>
        <translation>逐格移动</translation>
    </message>
    <message>
        <source>Home / End</source>
        <translation>Home / End</translation>
    </message>
    <message>
        <source>First / last cell of the row; with Ctrl of the table</source>
        <translation>本行第一格 / 最后一格；加 Ctrl 为全表</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Change the figure that is there</source>
        <translation>修改格中原数</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave the figure as it was</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Blank the selected cells</source>
        <translation>清空所选的格</translation>
    </message>
    <message>
        <source>Shift+Arrow keys</source>
        <translation>Shift+方向键</translation>
    </message>
    <message>
        <source>Select several cells</source>
        <translation>选定多格</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+回车</translation>
    </message>
    <message>
        <source>Last year&apos;s figure, or the paragraph of last year&apos;s text, is still right</source>
        <translation>核对无误：沿用的数或沿用的段落照旧</translation>
    </message>
    <message>
        <source>Alt+=</source>
        <translation>Alt+=</translation>
    </message>
    <message>
        <source>Let a total that was typed over be computed again</source>
        <translation>改写过的合计恢复自动计算</translation>
    </message>
    <message>
        <source>&amp;Keyboard map</source>
        <translation>快捷键一览(&amp;K)</translation>
    </message>
</context>
<context>
    <name>kaibao::KeymapDialog</name>
    <message>
        <source>Keyboard map</source>
        <translation>快捷键一览</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>kaibao::LibraryModel</name>
    <message>
        <source>(no name yet)</source>
        <translation>（未填名称）</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未审核</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表格版本</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最后修改</translation>
    </message>
    <message>
        <source>✓ complete</source>
        <translation>✓ 完整</translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation>还差</translation>
    </message>
</context>
<context>
    <name>kaibao::LiveReferences</name>
    <message>
        <source>This form has no such cell: %1</source>
        <translation>本表没有这一格：%1</translation>
    </message>
    <message>
        <source>From the table: %1, %2 (%3)</source>
        <translation>引自表格：%1，%2（%3）</translation>
    </message>
    <message>
        <source>&amp;Insert a figure of the tables…</source>
        <translation>引用表格数据(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>kaibao::LookActions</name>
    <message>
        <source>As on the &amp;desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>深色(&amp;K)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Actual si&amp;ze</source>
        <translation>原始大小(&amp;Z)</translation>
    </message>
    <message>
        <source>Appea&amp;rance</source>
        <translation>外观(&amp;R)</translation>
    </message>
</context>
<context>
    <name>kaibao::MainWindow</name>
    <message>
        <source>&amp;Check</source>
        <translation>审核(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Kaibao</source>
        <translation>关于开报(&amp;A)</translation>
    </message>
    <message>
        <source>Kaibao %1</source>
        <translation>开报 %1</translation>
    </message>
    <message>
        <source>Fills in, checks and prints the yearly report on the disclosure of government information. Works without a network. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>填报、审核、打印政府信息公开工作年度报告，不需要联网。自由软件，许可证为 GNU 通用公共许可证第 3 版或更新版本。</translation>
    </message>
    <message>
        <source>%1 %2 – Kaibao</source>
        <translation>%1 %2 – 开报</translation>
    </message>
    <message>
        <source>Kaibao</source>
        <translation>开报</translation>
    </message>
    <message>
        <source>Everything is stored</source>
        <translation>已全部保存</translation>
    </message>
    <message>
        <source>Not stored yet: %1</source>
        <translation>尚未保存：%1</translation>
    </message>
</context>
<context>
    <name>kaibao::MovesModel</name>
    <message>
        <source>taken over</source>
        <translation>沿用</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>请您决定</translation>
    </message>
    <message>
        <source>not asked any more</source>
        <translation>新表不再填</translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation>需要填写</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between columns</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column and figure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>all 0</source>
        <translation>全为0</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>In the older report</source>
        <translation>原报告</translation>
    </message>
    <message>
        <source>In the new one</source>
        <translation>新报告</translation>
    </message>
</context>
<context>
    <name>kaibao::MovesView</name>
    <message>
        <source>What becomes of the older report</source>
        <translation>原报告各数的去向</translation>
    </message>
</context>
<context>
    <name>kaibao::NarrativeEditor</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>kaibao::NarrativeField</name>
    <message>
        <source>%1 characters</source>
        <translation>%1 字</translation>
    </message>
</context>
<context>
    <name>kaibao::NarrativePage</name>
    <message>
        <source>New paragraph with the next &amp;number</source>
        <translation>另起一段并续编号(&amp;N)</translation>
    </message>
    <message>
        <source>%1: new paragraph with %2</source>
        <translation>%1：另起一段，编号 %2</translation>
    </message>
</context>
<context>
    <name>kaibao::NewReportActions</name>
    <message>
        <source>&amp;New report…</source>
        <translation>新建报告(&amp;N)…</translation>
    </message>
    <message>
        <source>Put on the &amp;form of its year…</source>
        <translation>换成本年度的表格(&amp;F)…</translation>
    </message>
    <message>
        <source>Taken over from %1: figures and paragraphs are marked until you have looked at them.</source>
        <translation>已沿用%1年报告：沿用的数和段落都有标记，核对后标记消失。</translation>
    </message>
    <message>
        <source>Last year&apos;s report</source>
        <translation>上年报告</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
</context>
<context>
    <name>kaibao::NewReportDialog</name>
    <message>
        <source>Go on from &amp;last year&apos;s report</source>
        <translation>沿用上年报告(&amp;L)</translation>
    </message>
    <message>
        <source>Begin with a &amp;blank form</source>
        <translation>从空白表开始(&amp;B)</translation>
    </message>
    <message>
        <source>From a fi&amp;le …</source>
        <translation>从文件取(&amp;I)…</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>新建报告</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>新建(&amp;C)</translation>
    </message>
    <message>
        <source>%1, %2 → %3</source>
        <translation>%1 %2年 → %3年</translation>
    </message>
    <message>
        <source>Last year&apos;s report</source>
        <translation>上年报告</translation>
    </message>
    <message>
        <source>Brings the body&apos;s name, the text, what was left undone at the end of the year and the documents in force. Everything brought is marked until you have looked at it.</source>
        <translation>带来单位名称、文字、上年结转和现行有效件数。凡是沿用的都有标记，等您逐一核对。</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>单位名称(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>单位类别(&amp;K)</translation>
    </message>
    <message>
        <source>Read this year&apos;s report from a &amp;file</source>
        <translation>从文件读入本年报告(&amp;F)</translation>
    </message>
    <message>
        <source>Word, WPS, Excel, PDF or a web page. You see what was understood before anything is stored.</source>
        <translation>Word、WPS、Excel、PDF 或网页都可以。先看读懂了什么，确认后才存入。</translation>
    </message>
</context>
<context>
    <name>kaibao::NotesModel</name>
    <message>
        <source>open</source>
        <translation>未办</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>不改</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>记下批注</translation>
    </message>
    <message>
        <source>Answer a note</source>
        <translation>回复批注</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>删除批注</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
</context>
<context>
    <name>kaibao::NotesPanel</name>
    <message>
        <source>Cell number or section, such as 三-12-自</source>
        <translation>格号或部分，如 三-12-自、五</translation>
    </message>
    <message>
        <source>What is written there</source>
        <translation>批注内容</translation>
    </message>
    <message>
        <source>Add the &amp;note</source>
        <translation>记下批注(&amp;N)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>已办(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>不改(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Notes from &amp;paper</source>
        <translation>纸面批注(&amp;P)</translation>
    </message>
    <message>
        <source>Notes from paper</source>
        <translation>纸面批注</translation>
    </message>
    <message>
        <source>The address is printed small in the cell of a review copy.</source>
        <translation>送审稿每格里印有小字格号，输入即跳到该格。</translation>
    </message>
</context>
<context>
    <name>kaibao::NumbersPanel</name>
    <message>
        <source>Take this number from its &amp;cell</source>
        <translation>光标处的数改为引用(&amp;C)</translation>
    </message>
    <message>
        <source>Numbers in this text</source>
        <translation>文中的数</translation>
    </message>
    <message>
        <source>Take from its cell</source>
        <translation>引用表格数据</translation>
    </message>
    <message>
        <source>&amp;Take from its cell</source>
        <translation>引用(&amp;T)</translation>
    </message>
    <message>
        <source>Make it plain te&amp;xt</source>
        <translation>改成普通文字(&amp;X)</translation>
    </message>
    <message>
        <source>No numbers in this text</source>
        <translation>文中没有数</translation>
    </message>
    <message>
        <source>Numbers in this text: %1, taken from cells: %2, could be: %3</source>
        <translation>文中的数：共 %1 个，已引用 %2 个，可引用 %3 个</translation>
    </message>
    <message>
        <source>Take &amp;all %1 from their cells</source>
        <translation>%1 个全部引用(&amp;A)</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Another ce&amp;ll…</source>
        <translation>引用别的格子(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>kaibao::OfficeModule</name>
    <message>
        <source>The file is packed, but neither a Word document nor an Excel workbook.</source>
        <translation>这是一个压缩文件，但既不是 Word 文档，也不是 Excel 工作簿。</translation>
    </message>
    <message>
        <source>The file has macros; they were neither read nor run.</source>
        <translation>文件里带有宏，没有读取，也没有运行。</translation>
    </message>
</context>
<context>
    <name>kaibao::OfficialTableView</name>
    <message>
        <source>Compute this total again</source>
        <translation>恢复自动合计</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>kaibao::OpenFindings</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kaibao::OpeningActions</name>
    <message>
        <source>&amp;Open file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;List of reports</source>
        <translation>报告列表(&amp;L)</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Some of the file could not be placed. Please look at these:</source>
        <translation>文件里有些内容没有放进报告，请查看：</translation>
    </message>
    <message>
        <source>Reports (*.json *.pdf *.docx *.xlsx *.html *.htm *.txt)</source>
        <translation>年度报告 (*.json *.pdf *.docx *.xlsx *.html *.htm *.txt)</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Take over a file</source>
        <translation>导入文件内容</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Please drop one file only: each is a report of its own.</source>
        <translation>一次请只拖入一个文件：每个文件是一份单独的报告。</translation>
    </message>
    <message>
        <source>Only files on this computer can be opened; save it here first.</source>
        <translation>只能打开这台电脑上的文件，请先保存到本机。</translation>
    </message>
    <message>
        <source>There is no text on the clipboard; copy the whole report first.</source>
        <translation>剪贴板里没有文字，请先复制整份报告。</translation>
    </message>
    <message>
        <source>Paste a &amp;whole report</source>
        <translation>粘贴整份报告(&amp;W)</translation>
    </message>
    <message>
        <source>This report is in the list already; that one is open now.</source>
        <translation>这份报告已在列表中，已直接打开。</translation>
    </message>
    <message>
        <source>Handover file (*.kaibao)</source>
        <translation>交接文件 (*.kaibao)</translation>
    </message>
</context>
<context>
    <name>kaibao::OutputActions</name>
    <message>
        <source>Pre&amp;view</source>
        <translation>打印预览(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Sign&amp;ature and day at the end</source>
        <translation>文末落款和日期(&amp;A)</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>没有导出：%1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在导出 %1</translation>
    </message>
    <message>
        <source>Written: %1 to %2</source>
        <translation>已导出：%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of these names are there already. Replace them?</source>
        <translation>
            <numerusform>已有 %n 张同名图片，要替换吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Sent to the printer %1</source>
        <translation>已发送到打印机 %1</translation>
    </message>
</context>
<context>
    <name>kaibao::PageView</name>
    <message>
        <source>Preview of the printed report</source>
        <translation>打印效果预览</translation>
    </message>
</context>
<context>
    <name>kaibao::PasteModel</name>
    <message>
        <source>(blank)</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>read from “%1”</source>
        <translation>原文是“%1”</translation>
    </message>
    <message>
        <source>takes a figure away</source>
        <translation>原有数字会被清空</translation>
    </message>
    <message>
        <source>replaces a figure</source>
        <translation>会改掉原有数字</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>格号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>粘贴后</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1·%2</translation>
    </message>
</context>
<context>
    <name>kaibao::PastePreview</name>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Paste %n cell(s)</source>
        <translation>
            <numerusform>粘贴 %n 格(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将要改动的格</translation>
    </message>
    <message>
        <source>&amp;Without a cell of its own, and not pasted</source>
        <translation>下列内容找不到对应的格，不会粘贴(&amp;W)</translation>
    </message>
    <message>
        <source>Not pasted</source>
        <translation>不粘贴的内容</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that could go into the table.</source>
        <translation>剪贴板里没有可以填进表格的内容。</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>没有需要改动的格。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) need a look and stand in front.</source>
        <translation>
            <numerusform>有 %n 格需要看一眼，排在最前面。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold these figures already.</source>
        <translation>
            <numerusform>有 %n 格已经是这些数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds more than a form; only its beginning was read.</source>
        <translation>剪贴板内容比一张表还大，只读取了开头部分。</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>没有发现异常。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>kaibao::PreviewBar</name>
    <message>
        <source>&amp;Apply</source>
        <translation>采用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Leave it (Esc)</source>
        <translation>不采用（Esc）(&amp;L)</translation>
    </message>
    <message>
        <source>Preview – %1</source>
        <translation>预览——%1</translation>
    </message>
    <message>
        <source>✓ Turns green: %1</source>
        <translation>✓ 改后通过：%1</translation>
    </message>
    <message>
        <source>✗ Turns red: %1</source>
        <translation>✗ 改后不通过：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>kaibao::PreviewWindow</name>
    <message>
        <source>Preview</source>
        <translation>打印预览</translation>
    </message>
</context>
<context>
    <name>kaibao::ReportWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>审核结果（%1）</translation>
    </message>
    <message>
        <source>The sections</source>
        <translation>各部分</translation>
    </message>
    <message>
        <source>Go through them from the top. A sign beside each says what is still missing or does not agree. Everything that you type is stored at once.</source>
        <translation>从上往下填。每一部分旁边的标记说明还缺什么、哪里对不上。录入的内容随时自动保存。</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>填报页面</translation>
    </message>
    <message>
        <source>Figures are typed as in Excel or WPS: Enter goes down, Tab to the right, Delete blanks. Blocks can be pasted from other programs; you see old and new before anything changes.</source>
        <translation>录入数字和 Excel、WPS 一样：回车向下，Tab 向右，Delete 清空。可以从别的软件整块粘贴，先对照新旧数字，确认后才改动。</translation>
    </message>
    <message>
        <source>On and back</source>
        <translation>前后翻页</translation>
    </message>
    <message>
        <source>Ctrl+Page Down and Ctrl+Page Up turn the pages too.</source>
        <translation>按 Ctrl+Page Down、Ctrl+Page Up 也能翻页。</translation>
    </message>
    <message>
        <source>The findings</source>
        <translation>审核结果</translation>
    </message>
    <message>
        <source>The rules are checked with every key. A click on a finding, or %1, leads to the place.</source>
        <translation>每录入一下就审核一次。单击一条结果，或按 %1，就能转到所在的格。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>填报说明</translation>
    </message>
    <message>
        <source>%1 shows what belongs into the place of the cursor, what does not, and how the rules stand. This tour is in the Help menu.</source>
        <translation>按 %1 查看光标所在处填什么、不填什么，以及相关审核的结果。本导览可在“帮助”菜单里再看。</translation>
    </message>
</context>
<context>
    <name>kaibao::ReviewActions</name>
    <message>
        <source>Export a copy for &amp;review…</source>
        <translation>导出送审稿(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Go to cell…</source>
        <translation>转到单元格(&amp;G)…</translation>
    </message>
    <message>
        <source>%1%2 for review.pdf</source>
        <translation>%1%2（送审稿）.pdf</translation>
    </message>
    <message>
        <source>Export a copy for review</source>
        <translation>导出送审稿</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1, checksum %2</source>
        <translation>已导出：%1，校验码 %2</translation>
    </message>
    <message>
        <source>Go to cell</source>
        <translation>转到单元格</translation>
    </message>
    <message>
        <source>The number of the cell on the copy for review:</source>
        <translation>送审稿上的单元格编号（如 三-12-自）：</translation>
    </message>
    <message>
        <source>There is no cell %1.</source>
        <translation>没有编号为“%1”的单元格。</translation>
    </message>
    <message>
        <source>The numbers stand in the corners of the cells on a copy for review.</source>
        <translation>编号印在送审稿每个单元格的左上角。</translation>
    </message>
    <message>
        <source>Export the slip of &amp;changes…</source>
        <translation>导出修改说明(&amp;C)…</translation>
    </message>
    <message>
        <source>There is no copy for review to compare with.</source>
        <translation>没有可以对照的送审稿。</translation>
    </message>
    <message>
        <source>The slip tells what changed since the last copy for review that was exported from this program.</source>
        <translation>修改说明列出的是上次从本程序导出送审稿以来的改动。请先导出送审稿。</translation>
    </message>
    <message>
        <source>Export the slip of changes</source>
        <translation>导出修改说明</translation>
    </message>
    <message>
        <source>%1%2 changes.pdf</source>
        <translation>%1%2修改说明.pdf</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已导出：%1</translation>
    </message>
</context>
<context>
    <name>kaibao::RulesModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>must</source>
        <translation>必须改</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>需说明</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 项%2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>尚未审核</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>kaibao::RulesWindow</name>
    <message>
        <source>The rules of the checks</source>
        <translation>审核规则</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Silence never means passed: a rule that could not be assessed says so. None of them keeps a report from being stored or printed.</source>
        <translation>没有提示不等于通过：没能核对的规则会写明原因。任何规则都不妨碍保存和打印。</translation>
    </message>
</context>
<context>
    <name>kaibao::SafekeepingActions</name>
    <message>
        <source>Backup made: %1</source>
        <translation>已备份：%1</translation>
    </message>
    <message>
        <source>&amp;Backup and handover</source>
        <translation>备份与交接(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>从备份恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Backup &amp;folder…</source>
        <translation>备份文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>导出交接文件(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Take in a handover file…</source>
        <translation>接收交接文件(&amp;T)…</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>备份放在哪里</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>%1 的备份</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>One is made each day on which something was changed.</source>
        <translation>凡有修改的日子，每天自动备份一次。</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Hand over the reports of %1</source>
        <translation>交接 %1 的报告</translation>
    </message>
    <message>
        <source>Handover file (*.kaibao)</source>
        <translation>交接文件 (*.kaibao)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Take in a handover file</source>
        <translation>接收交接文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Taken over from a handover file</source>
        <translation>接收交接文件</translation>
    </message>
    <message numerus="yes">
        <source>Taken over: %n report(s)</source>
        <translation>
            <numerusform>已接收 %n 份报告</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was repaired</source>
        <translation>资料库已修复</translation>
    </message>
    <message>
        <source>&amp;Compare with a backup…</source>
        <translation>与备份比较(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>kaibao::SectionsModel</name>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>kaibao::SnippetActions</name>
    <message>
        <source>&amp;Sentence library…</source>
        <translation>常用语句(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Keep the selected words</source>
        <translation>选中文字存为常用语句(&amp;K)</translation>
    </message>
    <message>
        <source>Select the words in a text first.</source>
        <translation>请先在正文里选中文字。</translation>
    </message>
    <message>
        <source>Kept in the sentence library.</source>
        <translation>已存入常用语句。</translation>
    </message>
    <message>
        <source>Go to a section of running text first.</source>
        <translation>请先转到文字部分。</translation>
    </message>
</context>
<context>
    <name>kaibao::SnippetsDialog</name>
    <message>
        <source>Sentence library</source>
        <translation>常用语句</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>查找(&amp;F)：</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>常用语句</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Select words in a text and choose “Keep the selected words” to add one.</source>
        <translation>在正文里选中文字，用“选中文字存为常用语句”就能添加。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
</context>
<context>
    <name>kaibao::StartPage</name>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Here you fill in the annual report on open government information, see at once where the figures do not agree, and print it in the official layout. Nothing leaves this computer, and every entry is kept as you type it.</source>
        <translation>在这里填报政府信息公开工作年度报告：哪里对不上当场就能看到，按规范格式打印。数据不离开这台电脑，每次录入随时保存。</translation>
    </message>
    <message>
        <source>&amp;New report …</source>
        <translation>新建报告(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open file …</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Sample reports</source>
        <translation>示例报告(&amp;S)</translation>
    </message>
</context>
<context>
    <name>kaibao::StillTrueAction</name>
    <message>
        <source>This paragraph is still &amp;true</source>
        <translation>本段仍属实(&amp;T)</translation>
    </message>
    <message>
        <source>Still true this year</source>
        <translation>今年仍属实</translation>
    </message>
    <message>
        <source>Confirm last year&apos;s paragraph</source>
        <translation>核对沿用的段落</translation>
    </message>
</context>
<context>
    <name>kaibao::StoringActions</name>
    <message>
        <source>&amp;Store</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>The last changes are not stored.</source>
        <translation>最近的修改还没有保存。</translation>
    </message>
    <message>
        <source>To keep them, export the report as report data (.json).</source>
        <translation>要保留这些修改，请把报告导出为报告数据（.json）。</translation>
    </message>
    <message>
        <source>Everything is stored: each entry is, as soon as it is typed.</source>
        <translation>已全部保存：录入的内容随时自动保存。</translation>
    </message>
</context>
<context>
    <name>kaibao::SuggestionDelegate</name>
    <message>
        <source>Shown in the table. Once more applies it. %1</source>
        <translation>表中已显示改后的样子，再点一次采用。%1</translation>
    </message>
</context>
<context>
    <name>kaibao::SuggestionsModel</name>
    <message>
        <source>Deduced: %1</source>
        <translation>推算：%1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>建议：%1</translation>
    </message>
</context>
<context>
    <name>kaibao::TableActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste…</source>
        <translation>粘贴(&amp;P)…</translation>
    </message>
    <message>
        <source>Fill the rest of this table with &amp;0</source>
        <translation>本表空格全部填0(&amp;0)</translation>
    </message>
    <message>
        <source>Fill the rest with 0</source>
        <translation>空格填0</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>粘贴 %n 格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibao::TablePage</name>
    <message>
        <source>%1 · %2 (%3)</source>
        <translation>%1 · %2（%3）</translation>
    </message>
</context>
<context>
    <name>kaibao::TableSectionModel</name>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>, see the findings</source>
        <translation>，见审核结果</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>, in the preview %1</source>
        <translation>，预览中为 %1</translation>
    </message>
    <message>
        <source>, taken over from last year, not looked at yet</source>
        <translation>，沿用上年，尚未核对</translation>
    </message>
    <message>
        <source>, computed, not independently checked</source>
        <translation>，程序计算，未经独立核对</translation>
    </message>
</context>
<context>
    <name>kaibao::TakeOverDialog</name>
    <message>
        <source>Reports that differ</source>
        <translation>有不同的报告</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将要改动的内容</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>&amp;Take over what is ticked</source>
        <translation>接收勾选的内容(&amp;T)</translation>
    </message>
    <message>
        <source>Everything in it stands here as well: there is nothing to take over.</source>
        <translation>其中的内容本机都有，没有要接收的。</translation>
    </message>
    <message>
        <source>What is ticked is taken over. Each report becomes one step of its history, which can be undone; nothing else changes.</source>
        <translation>只接收勾选的内容。每份报告的改动记为一步，可以撤销；其他内容不变。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>kaibao::TasksModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The report as a whole</source>
        <translation>整份报告</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
</context>
<context>
    <name>kaibao::TextFieldsModel</name>
    <message>
        <source>The full name of the body, as on its seal.</source>
        <translation>单位全称，与公章一致。</translation>
    </message>
    <message>
        <source>Decides the date of filing and what the body can do.</source>
        <translation>决定报送期限和可填的内容。</translation>
    </message>
    <message>
        <source>The year that is reported on, not the year of filing.</source>
        <translation>所报告的年度，不是报送的年份。</translation>
    </message>
    <message>
        <source>Leave empty for the official title.</source>
        <translation>留空即用规范标题。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
</context>
<context>
    <name>kaibao::TextNumbersModel</name>
    <message>
        <source>Take a number from its cell</source>
        <translation>一个数改为引用</translation>
    </message>
    <message>
        <source>Take the numbers from their cells</source>
        <translation>各数改为引用</translation>
    </message>
    <message>
        <source>Make a number plain text</source>
        <translation>引用改成普通文字</translation>
    </message>
    <message>
        <source>%1 in “%2”: %3</source>
        <translation>“%2”中的 %1：%3</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>所在文字</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>格子</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>引自 %1</translation>
    </message>
    <message>
        <source>This form has no such cell</source>
        <translation>表格没有这一格</translation>
    </message>
    <message>
        <source>typed; no cell is known for it</source>
        <translation>手填，没有对应的格子</translation>
    </message>
    <message>
        <source>could be taken from %1</source>
        <translation>可引自 %1</translation>
    </message>
    <message numerus="yes">
        <source>could be taken from %1, or %n other cell(s)</source>
        <translation>
            <numerusform>可引自 %1，另有 %n 格也对得上</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
</context>
<context>
    <name>kaibao::TotalActions</name>
    <message>
        <source>Type &amp;all totals of this table from the ledger</source>
        <translation>本表合计全部改填台账数(&amp;A)</translation>
    </message>
    <message>
        <source>Co&amp;mpute all totals of this table</source>
        <translation>本表合计全部由程序计算(&amp;M)</translation>
    </message>
    <message>
        <source>Total from the ledger</source>
        <translation>合计改填台账数</translation>
    </message>
    <message>
        <source>Totals from the ledger</source>
        <translation>本表合计改填台账数</translation>
    </message>
    <message>
        <source>Computed totals</source>
        <translation>合计由程序计算</translation>
    </message>
    <message>
        <source>T&amp;ype this total from the ledger</source>
        <translation>改填台账合计数(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>kaibao::Tour</name>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>跳过导览(&amp;S)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
</context>
<context>
    <name>kaibao::TourActions</name>
    <message>
        <source>&amp;Tour of the program</source>
        <translation>两分钟导览(&amp;T)</translation>
    </message>
</context>
<context>
    <name>kaibao::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做：%1(&amp;R)</translation>
    </message>
</context>
<context>
    <name>kaibao::ZeroLane</name>
    <message>
        <source>Were there any requests this year?</source>
        <translation>本年收到申请了吗？</translation>
    </message>
    <message>
        <source>There &amp;were some</source>
        <translation>收到过(&amp;W)</translation>
    </message>
    <message>
        <source>The table is filled with zeros. Say it in the text too? “%1”</source>
        <translation>表三已全部填0。要在“总体情况”里也写上这句话吗？“%1”</translation>
    </message>
    <message>
        <source>&amp;Add the sentence</source>
        <translation>加上这句话(&amp;A)</translation>
    </message>
    <message>
        <source>No requests received</source>
        <translation>没有收到申请</translation>
    </message>
    <message>
        <source>Say that there were no requests</source>
        <translation>写明没有收到申请</translation>
    </message>
    <message>
        <source>N&amp;one received</source>
        <translation>没有收到申请(&amp;O)</translation>
    </message>
    <message>
        <source>No, than&amp;ks</source>
        <translation>不用(&amp;K)</translation>
    </message>
</context>
</TS>

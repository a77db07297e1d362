using System.Globalization;
using System.Xml.Linq;

namespace Gongwen.Tests.Writers;

/// <summary>The attributes of elements of WordprocessingML and what they may say. An element without a line here has none.</summary>
internal static class WordAttributes
{
    private const string Switches = """
        keepNext keepLines pageBreakBefore widowControl suppressLineNumbers kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid contextualSpacing
        mirrorIndents b bCs i iCs vanish specVanish webHidden noProof strike cantSplit tblHeader hidden hideMark noWrap titlePg evenAndOddHeaders semiHidden unhideWhenUsed qFormat locked
        doNotLeaveBackslashAlone ulTrailSpace doNotExpandShiftReturn useFELayout balanceSingleByteDoubleByteWidth adjustLineHeightInTable isLgl noPunctuationKerning mirrorMargins
        """;

    private const string Border = "val!: single|double|nil|none|thick|thinThickSmallGap|thickThinSmallGap|thinThickMediumGap|thickThinMediumGap|thinThickLargeGap|thickThinLargeGap ; sz: count ; space: count ; color: colour";
    private const string Width = "w!: number ; type!: dxa|auto|pct|nil";

    // Name or parent/name = its attributes; ! those it must have.
    private static readonly Dictionary<string, Dictionary<string, string>> Tables = Read($"""
        pStyle = val!: text
        rStyle = val!: text
        tblStyle = val!: text
        basedOn = val!: text
        next = val!: text
        link = val!: text
        jc = val!: left|center|right|both|distribute|start|end
        ind = left: number ; leftChars: number ; right: number ; rightChars: number ; hanging: count ; hangingChars: number ; firstLine: count ; firstLineChars: number
        pPr/spacing = before: count ; beforeLines: number ; beforeAutospacing: 0|1 ; after: count ; afterLines: number ; afterAutospacing: 0|1 ; line: number ; lineRule: auto|exact|atLeast
        rPr/spacing = val!: number
        outlineLvl = val!: 0|1|2|3|4|5|6|7|8|9
        tabs/tab = val!: left|center|right|decimal|bar|clear|num ; leader: none|dot|hyphen|underscore|middleDot ; pos!: number
        r/tab =
        framePr = w: count ; h: count ; hRule: auto|exact|atLeast ; hSpace: count ; vSpace: count ; wrap: auto|around|none|notBeside|through|tight ; hAnchor: text|margin|page ; vAnchor: text|margin|page ; x: number ; xAlign: left|center|right|inside|outside ; y: number ; yAlign: top|center|bottom|inline ; anchorLock: 0|1
        rFonts = hint: default|eastAsia|cs ; ascii: text ; hAnsi: text ; eastAsia: text ; cs: text
        color = val!: colour
        sz = val!: count
        szCs = val!: count
        w = val!: count
        kern = val!: count
        position = val!: number
        highlight = val!: yellow|none|green|cyan|red
        vertAlign = val!: baseline|superscript|subscript
        textAlignment = val!: auto|baseline|bottom|center|top
        u = val: single|none|double
        lang = val: text ; eastAsia: text ; bidi: text
        shd = val!: clear|nil|solid ; color: colour ; fill: colour
        t = space: preserve
        instrText = space: preserve
        br = type: page|column|textWrapping ; clear: none|left|right|all
        fldChar = fldCharType!: begin|separate|end ; dirty: 0|1 ; fldLock: 0|1
        hyperlink = anchor: text ; history: 0|1 ; id: text ; tooltip: text
        bookmarkStart = id!: count ; name!: text
        bookmarkEnd = id!: count
        ilvl = val!: 0|1|2|3|4|5|6|7|8
        numId = val!: count
        abstractNum = abstractNumId!: count
        nsid = val!: hex8
        multiLevelType = val!: multilevel|singleLevel|hybridMultilevel
        lvl = ilvl!: 0|1|2|3|4|5|6|7|8 ; tentative: 0|1
        start = val!: count
        numFmt = val!: decimal|chineseCountingThousand|chineseCounting|none|bullet
        suff = val!: nothing|space|tab
        lvlText = val!: text
        lvlJc = val!: left|center|right
        lvlRestart = val!: count
        num = numId!: id
        abstractNumId = val!: count
        lvlOverride = ilvl!: 0|1|2|3|4|5|6|7|8
        startOverride = val!: count
        tblW = {Width}
        tblInd = {Width}
        tcW = {Width}
        tblLayout = type!: fixed|autofit
        tblLook = val: text ; firstRow: 0|1 ; lastRow: 0|1 ; firstColumn: 0|1 ; lastColumn: 0|1 ; noHBand: 0|1 ; noVBand: 0|1
        tblpPr = leftFromText: count ; rightFromText: count ; topFromText: count ; bottomFromText: count ; vertAnchor: text|margin|page ; horzAnchor: text|margin|page ; tblpXSpec: left|center|right|inside|outside ; tblpX: number ; tblpYSpec: inline|top|center|bottom|inside|outside ; tblpY: number
        tblOverlap = val!: never|overlap
        gridCol = w: count
        gridSpan = val!: id
        vMerge = val: restart|continue
        vAlign = val!: top|center|bottom|both
        trHeight = val: count ; hRule: auto|exact|atLeast
        textDirection = val!: lrTb|tbRl|btLr|lrTbV|tbRlV|tbLrV
        tblBorders/* = {Border}
        tcBorders/* = {Border}
        pBdr/* = {Border}
        tblCellMar/* = {Width}
        tcMar/* = {Width}
        headerReference = type!: default|even|first ; id!: text
        footerReference = type!: default|even|first ; id!: text
        type = val!: nextPage|continuous|evenPage|oddPage|nextColumn
        pgSz = w!: count ; h!: count ; orient: landscape|portrait ; code: count
        pgMar = top!: number ; right!: count ; bottom!: number ; left!: count ; header!: count ; footer!: count ; gutter!: count
        pgNumType = fmt: decimal ; start: count
        cols = space: count ; num: count
        docGrid = type: lines|linesAndChars|snapToChars|default ; linePitch: number ; charSpace: number
        style = type!: paragraph|character|table|numbering ; styleId!: text ; default: 0|1 ; customStyle: 0|1
        name = val!: text
        uiPriority = val!: number
        latentStyles = defLockedState: 0|1 ; defUIPriority: number ; defSemiHidden: 0|1 ; defUnhideWhenUsed: 0|1 ; defQFormat: 0|1 ; count: count
        zoom = percent!: count
        defaultTabStop = val!: count
        characterSpacingControl = val!: doNotCompress|compressPunctuation|compressPunctuationAndJapaneseKana
        compatSetting = name!: text ; uri!: text ; val!: text
        themeFontLang = val: text ; eastAsia: text ; bidi: text
        decimalSymbol = val!: text
        listSeparator = val!: text
        font = name!: text
        altName = val!: text
        panose1 = val!: text
        charset = val!: text
        family = val!: auto|decorative|modern|roman|script|swiss
        pitch = val!: default|fixed|variable
        """);

    /// <summary>The first fault of an element's attributes; null for none.</summary>
    public static string? FaultOf(XElement element)
    {
        if (element.Name.Namespace != DocxFile.W)
            return null;
        var name = element.Name.LocalName;
        var parent = element.Parent?.Name.LocalName;
        var attributes = element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && attribute.Name.LocalName != "Ignorable").ToList();
        var table = Tables.GetValueOrDefault($"{parent}/{name}") ?? Tables.GetValueOrDefault($"{parent}/*") ?? Tables.GetValueOrDefault(name);
        if (table is null)
            return attributes.Count > 0 ? $"{attributes[0].Name.LocalName} is no attribute of it" : null;
        foreach (var attribute in attributes)
        {
            if (!table.TryGetValue(attribute.Name.LocalName, out var kind) && !table.TryGetValue(attribute.Name.LocalName + "!", out kind))
                return $"{attribute.Name.LocalName} is no attribute of it";
            if (!IsA(kind, attribute.Value))
                return $"{attribute.Name.LocalName} can't be “{attribute.Value}”";
        }

        var needed = table.Keys.Where(key => key[^1] == '!').Select(key => key[..^1]).FirstOrDefault(key => attributes.TrueForAll(attribute => attribute.Name.LocalName != key));
        return needed is null ? null : $"{needed} is missing";
    }

    private static bool IsA(string kind, string value) => kind switch
    {
        "text" => true,
        "number" => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "count" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _),
        "id" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 0,
        "colour" => value == "auto" || (value.Length == 6 && value.All(char.IsAsciiHexDigit)),
        "hex8" => value.Length == 8 && value.All(char.IsAsciiHexDigit),
        _ => kind.Split('|').Contains(value, StringComparer.Ordinal),
    };

    private static Dictionary<string, Dictionary<string, string>> Read(string text)
    {
        var tables = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (var name in Switches.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            tables.Add(name, new Dictionary<string, string>(StringComparer.Ordinal) { ["val"] = "0|1|true|false|on|off" });
        foreach (var line in text.Split('\n'))
        {
            var equal = line.IndexOf('=', StringComparison.Ordinal);
            var table = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var part in line[(equal + 1)..].Split(" ; ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                table.Add(part.Split(':')[0].Trim(), part.Split(':')[1].Trim());
            tables.Add(line[..equal].Trim(), table);
        }

        return tables;
    }
}

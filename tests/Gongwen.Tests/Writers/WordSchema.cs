using System.Xml.Linq;

namespace Gongwen.Tests.Writers;

/// <summary>The order of elements in WordprocessingML (ECMA-376, transitional), of those a document of ours may hold. An element without a line here holds none.</summary>
internal static class WordSchema
{
    private const string Story = "(p|tbl|sdt|bookmarkStart|bookmarkEnd)";
    private const string Inside = "(r|hyperlink|bookmarkStart|bookmarkEnd|proofErr|fldSimple|sdt|smartTag)*";
    private const string FourSides = "top? (left|start)? bottom? (right|end)?";

    // Name or parent/name = what it holds.
    private static readonly Dictionary<string, WordContentModel> Models = Read($"""
        document = background? body
        body = {Story}* sectPr?
        hdr = {Story}+
        ftr = {Story}+
        txbxContent = {Story}+
        p = pPr? {Inside}
        hyperlink = {Inside}
        fldSimple = {Inside}
        r = rPr? (t|tab|br|cr|sym|fldChar|instrText|drawing|pict|object|noBreakHyphen|softHyphen|lastRenderedPageBreak|ptab|AlternateContent)*
        sdt = sdtPr? sdtEndPr? sdtContent?
        sdtContent = (p|tbl|r|sdt|bookmarkStart|bookmarkEnd)*
        pPr = pStyle? keepNext? keepLines? pageBreakBefore? framePr? widowControl? numPr? suppressLineNumbers? pBdr? shd? tabs? suppressAutoHyphens? kinsoku? wordWrap? overflowPunct?
          topLinePunct? autoSpaceDE? autoSpaceDN? bidi? adjustRightInd? snapToGrid? spacing? ind? contextualSpacing? mirrorIndents? suppressOverlap? jc? textDirection? textAlignment?
          textboxTightWrap? outlineLvl? divId? cnfStyle? rPr? sectPr? pPrChange?
        rPr = ins? del? rStyle? rFonts? b? bCs? i? iCs? caps? smallCaps? strike? dstrike? outline? shadow? emboss? imprint? noProof? snapToGrid? vanish? webHidden? color? spacing? w? kern?
          position? sz? szCs? highlight? u? effect? bdr? shd? fitText? vertAlign? rtl? cs? em? lang? eastAsianLayout? specVanish? oMath?
        numPr = ilvl? numId?
        tabs = tab+
        pBdr = {FourSides} between? bar?
        sectPr = (headerReference|footerReference)* footnotePr? endnotePr? type? pgSz? pgMar? paperSrc? pgBorders? lnNumType? pgNumType? cols? formProt? vAlign? noEndnote? titlePg?
          textDirection? bidi? rtlGutter? docGrid? printerSettings?
        tbl = (bookmarkStart|bookmarkEnd)* tblPr tblGrid (tr|bookmarkStart|bookmarkEnd)+
        tblPr = tblStyle? tblpPr? tblOverlap? bidiVisual? tblStyleRowBandSize? tblStyleColBandSize? tblW? jc? tblCellSpacing? tblInd? tblBorders? shd? tblLayout? tblCellMar? tblLook?
          tblCaption? tblDescription?
        tblGrid = gridCol*
        tr = tblPrEx? trPr? (tc|bookmarkStart|bookmarkEnd)+
        trPr = (cnfStyle|divId|gridBefore|gridAfter|wBefore|wAfter|cantSplit|trHeight|tblHeader|tblCellSpacing|jc|hidden)*
        tc = tcPr? {Story}+
        tcPr = cnfStyle? tcW? gridSpan? hMerge? vMerge? tcBorders? shd? noWrap? tcMar? textDirection? tcFitText? vAlign? hideMark?
        tblBorders = {FourSides} insideH? insideV?
        tcBorders = {FourSides} insideH? insideV? tl2br? tr2bl?
        tblCellMar = {FourSides}
        tcMar = {FourSides}
        styles = docDefaults? latentStyles? style*
        docDefaults = rPrDefault? pPrDefault?
        rPrDefault = rPr?
        pPrDefault = pPr?
        latentStyles = lsdException*
        style = name aliases? basedOn? next? link? autoRedefine? hidden? uiPriority? semiHidden? unhideWhenUsed? qFormat? locked? personal? personalCompose? personalReply? rsid? pPr? rPr?
          tblPr? trPr? tcPr? tblStylePr*
        numbering = numPicBullet* abstractNum* num* numIdMacAtCleanup?
        abstractNum = nsid? multiLevelType? tmpl? name? styleLink? numStyleLink? lvl*
        lvl = start? numFmt? lvlRestart? pStyle? isLgl? suff? lvlText? lvlPicBulletId? legacy? lvlJc? pPr? rPr?
        num = abstractNumId lvlOverride*
        lvlOverride = startOverride? lvl?
        fonts = font*
        font = altName? panose1? charset? family? notTrueType? pitch? sig? embedRegular? embedBold? embedItalic? embedBoldItalic?
        settings = writeProtection? view? zoom? removePersonalInformation? removeDateAndTime? displayBackgroundShape? embedTrueTypeFonts? embedSystemFonts? saveSubsetFonts? mirrorMargins?
          alignBordersAndEdges? bordersDoNotSurroundHeader? bordersDoNotSurroundFooter? gutterAtTop? hideSpellingErrors? hideGrammaticalErrors? proofState? attachedTemplate? linkStyles?
          stylePaneFormatFilter? stylePaneSortMethod? documentType? trackRevisions? documentProtection? styleLockTheme? styleLockQFSet? defaultTabStop? autoHyphenation?
          consecutiveHyphenLimit? hyphenationZone? doNotHyphenateCaps? clickAndTypeStyle? defaultTableStyle? evenAndOddHeaders? bookFoldRevPrinting? bookFoldPrinting? bookFoldPrintingSheets?
          drawingGridHorizontalSpacing? drawingGridVerticalSpacing? displayHorizontalDrawingGridEvery? displayVerticalDrawingGridEvery? doNotUseMarginsForDrawingGridOrigin?
          noPunctuationKerning? characterSpacingControl? strictFirstAndLastChars? noLineBreaksAfter? noLineBreaksBefore? updateFields? hdrShapeDefaults? footnotePr? endnotePr? compat?
          docVars? rsids? mathPr? themeFontLang? clrSchemeMapping? shapeDefaults? decimalSymbol? listSeparator?
        compat = balanceSingleByteDoubleByteWidth? doNotLeaveBackslashAlone? ulTrailSpace? doNotExpandShiftReturn? adjustLineHeightInTable? layoutRawTableWidth? doNotSnapToGridInCell?
          doNotWrapTextWithPunct? doNotUseEastAsianBreakRules? useFELayout? useAltKinsokuLineBreakRules? doNotVertAlignInTxbx? compatSetting*
        anchor = simplePos positionH positionV extent effectExtent? (wrapNone|wrapSquare|wrapTight|wrapThrough|wrapTopAndBottom) docPr cNvGraphicFramePr? {"{other}"}graphic
        wsp = cNvPr? (cNvSpPr|cNvCnPr) spPr style? extLst? (txbx|linkedTxbx)? bodyPr
        """);

    /// <summary>The first fault of an element's content; null for none. Elements of other languages are looked at only where they hold what is Word's.</summary>
    public static string? FaultOf(XElement element)
    {
        var name = element.Name.LocalName;
        var children = element.Elements().Select(child => child.Name).ToList();
        if (Models.TryGetValue(name, out var model) && (element.Name.Namespace == DocxFile.W || name is "anchor" or "wsp"))
            return model.FaultOf(children, element.Name.Namespace);
        return element.Name.Namespace == DocxFile.W && children.Count > 0 && name is not ("drawing" or "pict" or "sdtPr" or "sdtEndPr" or "object") ? $"{children[0].LocalName} has no place here" : null;
    }

    private static Dictionary<string, WordContentModel> Read(string text)
    {
        var models = new Dictionary<string, WordContentModel>(StringComparer.Ordinal);
        var (name, model) = ("", "");
        foreach (var line in text.Split('\n'))
        {
            var equal = line.IndexOf(" = ", StringComparison.Ordinal);
            if (equal >= 0)
            {
                if (name.Length > 0)
                    models.Add(name, new WordContentModel(model));
                (name, model) = (line[..equal].Trim(), line[(equal + 3)..]);
            }
            else
            {
                model += " " + line;
            }
        }

        models.Add(name, new WordContentModel(model));
        return models;
    }
}

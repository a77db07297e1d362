using System.Globalization;
using Gongwen.Contracts;

namespace Gongwen.Engine.Layouts;

/// <summary>Reads layout files: a whole layout, or one that names a base and says only what differs.</summary>
public static class LayoutReader
{
    /// <summary>Bounds of grid.linePitch.</summary>
    internal const int LeastPitch = 200, MostPitch = 2000;

    /// <summary>Bounds of grid.characterSpacing.</summary>
    internal const int LeastSpacing = -40, MostSpacing = 200;

    /// <summary>The fewest lines of a page and characters of a line.</summary>
    internal const int LeastLines = 5, LeastCharacters = 5;

    /// <summary>Reads a layout and the layouts it is based on.</summary>
    /// <param name="id">E.g. gbt9704-plain, or gbt9704-letter+gbt9704-compensated: what the second says itself, laid over the first.
    /// +gbt9704-nominal takes compensated margins away again.</param>
    /// <param name="library">The layouts there are.</param>
    /// <param name="findings">Takes every fault of every file read.</param>
    /// <returns>Null when a fault was found.</returns>
    public static LayoutProfile? Read(string id, LayoutLibrary library, FindingList findings)
    {
        var faults = new FindingList();
        LayoutProfile? profile = null;
        if (LayoutChain.Of(id, library, faults) is { Files: var files } chain)
        {
            var laid = new LayoutOverlay(faults);
            // A layout that stands on nothing of the base pack departs from the standard all the same.
            if (!files[^1].Source.IsStandard && library.Standard() is { } standard)
                laid.HoldAgainst(standard);
            foreach (var file in files.Reverse())
                laid.Lay(file);
            var root = files[0].Root;
            var parameters = new LayoutParameters(laid, root.Location, faults);
            profile = Build(id, chain.Name, parameters, laid);
            parameters.ReportMissing();
            parameters.ReportUnknown();
            if (!faults.HasErrors)
                CheckTypeArea(profile.Page, root, faults);
            if (!faults.HasErrors)
                faults.AddRange(new GridContradictions(laid, files.Where(file => file.Source.IsStandard).Select(file => file.Source.Pack).ToHashSet(StringComparer.Ordinal)).Of(profile));
            laid.ReportUnreasoned();
        }

        findings.AddRange(faults);
        return faults.HasErrors ? null : profile;
    }

    private static void CheckTypeArea(PageLayout page, DataNode root, FindingList findings)
    {
        const double Least = 50;
        var (width, height) = (page.Width - page.Left - page.Right, page.Height - page.Top - page.Bottom);
        if (width >= Least && height >= Least)
            return;
        findings.Add(new Finding("GW6007", Severity.Error, new LocalizedText(
            string.Create(CultureInfo.InvariantCulture, $"纸张减去页边距，版心只剩 {width:0.##}×{height:0.##} 毫米，至少要 {Least}×{Least} 毫米。"),
            string.Create(CultureInfo.InvariantCulture, $"The margins leave a type area of {width:0.##} × {height:0.##} mm; it must have at least {Least} × {Least} mm.")))
        {
            Location = root.Location,
        });
    }

    private static LayoutProfile Build(string id, string name, LayoutParameters read, LayoutOverlay laid) => new()
    {
        Id = id,
        Name = name,
        Page = new PageLayout
        {
            Width = read.Number("page.width", 100, 500),
            Height = read.Number("page.height", 100, 500),
            Top = read.Number("page.top", 5, 100),
            Bottom = read.Number("page.bottom", 5, 100),
            Left = read.Number("page.left", 5, 100),
            Right = read.Number("page.right", 5, 100),
            Compensation = read.Number("page.compensation", 0, 10),
            LinePitch = read.Whole("grid.linePitch", LeastPitch, MostPitch),
            CharacterSpacing = read.Whole("grid.characterSpacing", LeastSpacing, MostSpacing),
            CharactersPerLine = read.Whole("grid.charactersPerLine", LeastCharacters, 100),
            LinesPerPage = read.Whole("grid.linesPerPage", LeastLines, 100),
        },
        Fonts = LayoutParameters.FontRoles.ToDictionary(role => role.Value, role => read.Names("fonts." + role.Key)),
        StandIns = LayoutParameters.FontRoles.ToDictionary(role => role.Value, role => read.Names("standIns." + role.Key)),
        Masthead = Masthead(read),
        Title = new TitleLayout(read.Text("title"), read.Number("title.linePitch", 10, 100), read.Whole("title.blankLinesBefore", 0, 5), read.Whole("title.blankLinesAfter", 0, 5)),
        AuthorLine = read.Text("authorLine"),
        Recipients = read.Text("recipients"),
        Body = read.Text("body"),
        BodyIndent = read.Number("body.indent", 0, 10),
        Emphasis = read.Font("emphasis.font"),
        Headings = [Heading(1, read), Heading(2, read), Heading(3, read), Heading(4, read)],
        Table = new TableLayout
        {
            Text = read.Text("table"),
            Header = read.Text("table.header"),
            Caption = read.Text("table.caption"),
            DenseSize = read.Size("table.denseSize"),
            DenseColumns = read.Whole("table.denseColumns", 2, 100),
            Border = read.Number("table.border", 0, 6),
            Unit = read.Text("table.unit"),
            PaddingSide = read.Number("table.paddingSide", 0, 20),
            PaddingTop = read.Number("table.paddingTop", 0, 20),
        },
        AttachmentBlankLines = read.Whole("attachments.blankLinesBefore", 0, 5),
        Attachment = new AttachmentLayout(read.Text("attachment.labelFont", "attachment.labelSize", "attachment.labelBold"), read.Whole("attachment.titleLine", 1, 20)),
        Attendance = new AttendanceLayout(
            read.Text("attendance.labelFont", "body.size", "body.bold"),
            read.Whole("attendance.blankLinesBefore", 0, 5),
            read.Number("attendance.indent", 0, 10)),
        Signature = new SignatureLayout(read.Whole("signature.blankLinesBefore", 0, 10), read.Number("signature.right", 0, 14), read.Number("signature.dateShift", 0, 10)),
        Sealed = new SealedLayout(read.Whole("sealed.blankLinesBefore", 0, 10), read.Number("sealed.right", 0, 14), read.Number("sealed.diameter", 20, 60)),
        Stamped = new StampedLayout(
            read.Whole("stamped.blankLinesBefore", 0, 10),
            read.Number("stamped.right", 0, 14),
            read.Number("stamped.officeGap", 0, 10),
            read.Whole("stamped.blankLinesAfter", 0, 5),
            read.Number("stamped.width", 10, 80)),
        Imprint = new ImprintLayout(
            read.Truth("imprint.show"),
            read.Text("imprint"),
            read.Number("imprint.inset", 0, 10),
            read.Truth("imprint.rules"),
            read.Truth("imprint.issuer"),
            read.Number("imprint.outerRule", 0, 3),
            read.Number("imprint.innerRule", 0, 3),
            read.Truth("imprint.evenPage")),
        Contents = new ContentsLayout(read.Text("contents"), read.Whole("contents.levels", 1, 4)),
        NumbersAsList = read.OneOf("numbering", LayoutParameters.NumberingKinds),
        PageNumber = new PageNumberLayout(
            read.Text("pageNumber"),
            read.OneOf("pageNumber.position", LayoutParameters.PageNumberPositions),
            read.Words("pageNumber.before"),
            read.Words("pageNumber.after"),
            read.Number("pageNumber.inset", 0, 10),
            read.Number("pageNumber.distance", 0, 30),
            read.Truth("pageNumber.firstPage")),
        Parameters = laid.All,
        Deviations = laid.Deviations,
    };

    private static MastheadLayout Masthead(LayoutParameters read) => new()
    {
        Show = read.Truth("masthead.show"),
        CopyNumber = read.Text("copyNumber"),
        CopyNumberDigits = read.Whole("copyNumber.digits", 0, 12),
        Classification = read.Text("classification"),
        Urgency = read.Text("urgency"),
        Mark = read.Text("mark"),
        MarkColour = read.Colour("mark.colour"),
        MarkFromSheet = read.OneOf("mark.from", LayoutParameters.MarkOrigins),
        MarkTop = read.Number("mark.top", 0, 150),
        Number = read.Text("number"),
        NumberAtRight = read.OneOf("number.position", LayoutParameters.NumberPositions),
        NumberBlankLinesBefore = read.Whole("number.blankLinesBefore", 0, 5),
        NumberBlankLinesAfter = read.Whole("number.blankLinesAfter", 0, 5),
        NumberInset = read.Number("number.inset", 0, 10),
        SignerLabel = read.Text("signer.labelFont", "signer.size", "signer.bold"),
        Signer = read.Text("signer"),
        SignerInset = read.Number("signer.inset", 0, 10),
        SignersPerRow = read.Whole("signer.perRow", 1, 5),
        Separator = new SeparatorLayout(
            read.OneOf("separator.style", LayoutParameters.SeparatorStyles),
            read.Number("separator.distance", 0, 30),
            read.Number("separator.length", 20, 300),
            read.Number("separator.width", 0.25, 6),
            read.Colour("separator.colour"),
            read.Number("separator.bottom", 5, 60)),
    };

    private static HeadingLayout Heading(int level, LayoutParameters read) => new(
        read.Text($"heading{level}"),
        read.OneOf($"heading{level}.numbering", LayoutParameters.Numberings),
        read.Truth($"heading{level}.runIn"),
        read.Number($"heading{level}.indent", 0, 10));
}

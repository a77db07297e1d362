using System.Globalization;
using Gongwen.Contracts;

namespace Gongwen.Engine.Facts;

/// <summary>What keeps facts from being reckoned, and what was not counted in: one place for the codes and words.</summary>
internal static class LedgerFault
{
    private const int MostPlaces = 5;

    public static Finding RowsWithoutDay(Ledger ledger, IReadOnlyList<DataNode> rows) => new("GW2040", Severity.Note,
        new($"“{ledger.Group.Ledger}”有{rows.Count}行没有写“{ledger.Group.DateColumn}”，没有算进“{ledger.Group.Key}”", $"{rows.Count} rows of '{ledger.Group.Ledger}' have no {ledger.Group.DateColumn} and are not counted in {ledger.Group.Key}"))
    {
        Hint = new("补上日期，或者删去这些行：" + Places(rows, rows[0].Location.File), "add the days or delete the rows: " + PlacesEnglish(rows, rows[0].Location.File)),
        Location = rows[0].Location,
        Path = rows[0].Path,
    };

    public static Finding UnreadableDays(Ledger ledger, IReadOnlyList<DataNode> rows)
    {
        var cell = rows[0][ledger.Group.DateColumn!]!;
        return new("GW2041", Severity.Warning,
            new($"“{ledger.Group.Ledger}”有{rows.Count}行的“{ledger.Group.DateColumn}”不是日期，没有算进“{ledger.Group.Key}”", $"{rows.Count} rows of '{ledger.Group.Ledger}' have something else than a day under {ledger.Group.DateColumn} and are not counted in {ledger.Group.Key}"))
        {
            Hint = new("写成 2025-03-12 或 2025年3月12日：" + Places(rows, cell.Location.File), "write 2025-03-12 or 2025年3月12日: " + PlacesEnglish(rows, cell.Location.File)),
            Location = cell.Location,
            Path = cell.Path,
            Text = cell.Text.Length > 0 ? cell.Text : null,
        };
    }

    public static Finding EmptyCells(Ledger ledger, string column, IReadOnlyList<DataNode> rows, bool isOfNumbers) => new("GW2042", Severity.Note,
        new($"“{ledger.Group.Ledger}”有{rows.Count}行没有填“{column}”，算“{column}”时没有计入", $"{rows.Count} rows of '{ledger.Group.Ledger}' have no {column} and are left out where {column} is reckoned"))
    {
        Hint = isOfNumbers
            ? new("补上数；没有的写 0：" + Places(rows, rows[0].Location.File), "fill it in, 0 for none: " + PlacesEnglish(rows, rows[0].Location.File))
            : new("补上内容：" + Places(rows, rows[0].Location.File), "fill it in: " + PlacesEnglish(rows, rows[0].Location.File)),
        Location = rows[0].Location,
        Path = rows[0].Path,
    };

    public static Finding NoPeriod(DataNode report, FactGroup group, string key) => new("GW2043", Severity.Error,
        new($"算不出“{group.Key}”：“{key}”没有写，或者写得不对，不知道算哪一段时间", $"{group.Key} can't be reckoned: {key} is missing or wrong, so the period isn't known"))
    {
        Hint = new($"写好“{key}”", $"write {key}"),
        Location = FactPath.Find(report, key)?.Location ?? report.Location,
        Path = key,
    };

    public static Finding TooMany(DataNode ledger, FactGroup group) => new("GW2044", Severity.Error,
        new($"“{group.Ledger}”有{Plain(ledger.Items.Count)}行，最多算{Plain(FactGroup.MostRows)}行", $"'{group.Ledger}' has {Plain(ledger.Items.Count)} rows; {Plain(FactGroup.MostRows)} is the most"))
    {
        Hint = new("按年度或者单位分成几份台账", "split the ledger by year or unit"),
        Location = ledger.Location,
        Path = ledger.Path,
    };

    public static Finding TooLarge(Ledger ledger, string name) => new("GW2044", Severity.Error,
        new($"“{name}”太大，算不准", $"'{name}' is too large to be exact"))
    {
        Hint = new("看看台账里是不是有写错的数", "look for a wrong number in the ledger"),
        Location = ledger.Node.Location,
        Path = ledger.Node.Path,
    };

    public static Finding AskedInVain(DataNode word, FactGroup group) => new("GW2045", Severity.Error,
        new($"这里写“{LedgerWord.Word}”，可是报告里没有“{group.Ledger}”", $"{LedgerWord.Word} stands here, but the report has no '{group.Ledger}'"))
    {
        Hint = new($"加上“{group.Ledger}”，或者在这里填数", $"add '{group.Ledger}', or write the number here"),
        Location = word.Location,
        Path = word.Path,
        Text = word.Text,
    };

    public static Finding NothingCounted(DataNode word, string key, Fact fact, Ledger ledger) => new("GW2046", Severity.Note,
        (fact.Column, Any: ledger.RowsOf(fact).Any(), Used: ledger.RowsWithValue(fact).Any()) switch
        {
            ({ } column, Any: true, Used: false) => new($"“{ledger.Group.Ledger}”里符合的行都没有可用的“{column}”，“{key}”不写进文中", $"no row of '{ledger.Group.Ledger}' that fits has a '{column}' of use, so {key} is left out of the text"),
            (_, Any: true, _) => new($"“{key}”按“{ledger.Group.Ledger}”算出来是0，不写进文中", $"{key} is 0 by '{ledger.Group.Ledger}', so it is left out of the text"),
            _ => new($"“{ledger.Group.Ledger}”里没有符合的行，“{key}”不写进文中", $"no row of '{ledger.Group.Ledger}' fits, so {key} is left out of the text"),
        })
    {
        Hint = new($"“{ledger.Group.Key}.{fact.Name}”算的是：{FactWords.Rows(fact, ledger.Group, ledger.Period)}", $"{ledger.Group.Key}.{fact.Name} is: {FactWords.Rows(fact, ledger.Group, ledger.Period)}"),
        Location = word.Location,
        Path = word.Path,
        Text = word.Text,
    };

    /// <summary>第12、15、18行等: the first places, without the file where it is the same.</summary>
    public static string Places(IReadOnlyList<DataNode> rows, string file) =>
        $"{string.Join("、", rows.Take(MostPlaces).Select(row => PlaceOf(row, file, "第", "行")))}{(rows.Count > MostPlaces ? "等" : "")}";

    private static string PlacesEnglish(IReadOnlyList<DataNode> rows, string file) =>
        $"{string.Join(", ", rows.Take(MostPlaces).Select(row => PlaceOf(row, file, "line ", "")))}{(rows.Count > MostPlaces ? ", …" : "")}";

    private static string PlaceOf(DataNode row, string file, string before, string behind)
    {
        var place = row.Location;
        var line = place.Cell ?? (place.Line > 0 ? $"{before}{Plain(place.Line)}{behind}" : place.File);
        return place.File == file || place.Line == 0 ? line : $"{place.File} {line}";
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}

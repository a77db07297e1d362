using System.Globalization;
using Gongwen.Contracts;

namespace RectificationList.Ledger;

/// <summary>Counts and rates of some entries, as templates read them.</summary>
internal static class LedgerCounts
{
    /// <summary>总数, the count of each state, 已销号, 未销号, 逾期, 完成率 and 销号率 as text in per cent to one decimal.</summary>
    public static IEnumerable<(string Key, DataNode Value)> Of(IReadOnlyCollection<LedgerEntry> entries, DateOnly? asOf, SourceLocation place)
    {
        DataNode Count(Func<LedgerEntry, bool> which) => DataNode.OfNumber(entries.Count(which), place);
        yield return ("总数", DataNode.OfNumber(entries.Count, place));
        yield return ("已完成", Count(entry => entry.State == LedgerEntry.Completed));
        yield return ("整改中", Count(entry => entry.State == LedgerEntry.InProgress));
        yield return ("未启动", Count(entry => entry.State == LedgerEntry.NotStarted));
        yield return ("长期坚持", Count(entry => entry.State == LedgerEntry.LongTerm));
        yield return ("已销号", Count(entry => entry.IsClosed));
        yield return ("未销号", Count(entry => !entry.IsClosed));
        yield return ("逾期", Count(entry => entry.IsOverdue(asOf)));
        yield return ("完成率", Rate(entries.Count(entry => entry.State == LedgerEntry.Completed), entries.Count, place));
        yield return ("销号率", Rate(entries.Count(entry => entry.IsClosed), entries.Count, place));
    }

    private static DataNode Rate(int part, int whole, SourceLocation place) =>
        DataNode.OfText(string.Create(CultureInfo.InvariantCulture, $"{(whole == 0 ? 0 : Math.Round(part * 100m / whole, 1, MidpointRounding.AwayFromZero)):0.#}%"), place);
}

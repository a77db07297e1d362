using System.Collections;
using System.Numerics;
using System.Text.Json;

namespace Gongwen.Liquid.Runtime;

/// <summary>Makes values of plain .NET data; containers are wrapped, not copied.</summary>
internal static class PlainData
{
    public static LiquidValue Wrap(object? value, object? source) => value switch
    {
        null => LiquidValue.FromString(null, source),
        LiquidValue already => source is null ? already : already.WithSource(source),
        string text => LiquidValue.FromString(text, source),
        bool flag => LiquidValue.FromBoolean(flag, source),
        int number => LiquidValue.FromInteger(number, source),
        long number => LiquidValue.FromInteger(number, source),
        double number => LiquidValue.FromFloat(number, source),
        float number => LiquidValue.FromFloat(number, source),
        decimal { Scale: 0 } number => LiquidValue.FromInteger(new BigInteger(number), source),
        decimal number => LiquidValue.FromFloat((double)number, source),
        BigInteger number => LiquidValue.FromInteger(number, source),
        byte or sbyte or short or ushort or uint => LiquidValue.FromInteger(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture), source),
        ulong number => LiquidValue.FromInteger(new BigInteger(number), source),
        char letter => LiquidValue.FromString(letter.ToString(), source),
        DateTime time => LiquidValue.FromDate(time, source),
        DateTimeOffset time => LiquidValue.FromDate(time, source),
        DateOnly day => LiquidValue.FromDate(day, source),
        LiquidRange range => LiquidValue.FromRange(range.Start, range.End).WithSource(source),
        CapturedText captured => LiquidValue.FromCaptured(captured),
        ILiquidObject members => LiquidValue.FromMembers(members, source),
        ILiquidList list => LiquidValue.FromList(list, source),
        JsonElement json => WrapJson(json, source),
        IReadOnlyDictionary<string, object?> members => LiquidValue.FromMembers(new DictionaryObject(members), source),
        IDictionary members => LiquidValue.FromMembers(new DictionaryObject(Copy(members)), source),
        IList list => LiquidValue.FromList(new PlainList(list), source),
        IEnumerable items => LiquidValue.FromList(new PlainList(items.Cast<object?>().ToArray()), source),
        _ => LiquidValue.FromString(value.ToString(), source),
    };

    private static LiquidValue WrapJson(JsonElement json, object? source) => json.ValueKind switch
    {
        JsonValueKind.Object => LiquidValue.FromMembers(new JsonObject(json), source),
        JsonValueKind.Array => LiquidValue.FromList(new PlainList(json.EnumerateArray().Select(item => (object?)item).ToArray()), source),
        JsonValueKind.String => LiquidValue.FromString(json.GetString(), source),
        JsonValueKind.True => LiquidValue.FromBoolean(true, source),
        JsonValueKind.False => LiquidValue.FromBoolean(false, source),
        JsonValueKind.Number => WrapNumber(json, source),
        _ => LiquidValue.FromString(null, source),
    };

    private static LiquidValue WrapNumber(JsonElement json, object? source)
    {
        if (json.TryGetInt64(out var number))
            return LiquidValue.FromInteger(number, source);
        return NumberText.TryParseInteger(json.GetRawText(), out var big) ? LiquidValue.FromInteger(big, source) : LiquidValue.FromFloat(json.GetDouble(), source);
    }

    private static Dictionary<string, object?> Copy(IDictionary members)
    {
        var copy = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (DictionaryEntry entry in members)
            copy[entry.Key as string ?? LiquidValue.FromObject(entry.Key).ToText()] = entry.Value;
        return copy;
    }
}

namespace Gongwen.Liquid.Runtime;

/// <summary>A .NET dictionary as the language sees it. Thin: a member is wrapped when it is read.</summary>
internal sealed class DictionaryObject(IReadOnlyDictionary<string, object?> members) : ILiquidObject
{
    public IReadOnlyCollection<string> MemberNames => members is Dictionary<string, object?> { Keys: var keys } ? keys : [.. members.Keys];

    public bool TryGetMember(string name, out LiquidValue value)
    {
        var found = members.TryGetValue(name, out var member);
        value = found ? PlainData.Wrap(member, null) : LiquidValue.Absent;
        return found;
    }
}

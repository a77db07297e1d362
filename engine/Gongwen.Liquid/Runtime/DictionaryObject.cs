using System.Collections.Concurrent;

namespace Gongwen.Liquid.Runtime;

/// <summary>A .NET dictionary as the language sees it; containers inside are wrapped once.</summary>
internal sealed class DictionaryObject(IReadOnlyDictionary<string, object?> members) : ILiquidObject
{
    private ConcurrentDictionary<string, LiquidValue>? _containers;
    private string[]? _names;

    public IReadOnlyCollection<string> MemberNames => _names ??= [.. members.Keys];

    public bool TryGetMember(string name, out LiquidValue value)
    {
        if (!members.TryGetValue(name, out var member))
        {
            value = LiquidValue.Absent;
            return false;
        }

        if (member is null or string or long or int or double or bool or LiquidValue)
        {
            value = PlainData.Wrap(member, null);
            return true;
        }

        _containers ??= new ConcurrentDictionary<string, LiquidValue>(StringComparer.Ordinal);
        if (!_containers.TryGetValue(name, out value))
        {
            value = PlainData.Wrap(member, null);
            _containers[name] = value;
        }

        return true;
    }
}

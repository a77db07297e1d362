using System.Diagnostics.CodeAnalysis;
using Gongwen.Liquid.Filters;

namespace Gongwen.Liquid;

/// <summary>A set of filters by name. Immutable and thread-safe.</summary>
public sealed class FilterCollection
{
    private readonly Dictionary<string, LiquidFilter> _filters = new(StringComparer.Ordinal);

    /// <summary>Takes filters; a later one replaces an earlier one of the same name.</summary>
    public FilterCollection(IEnumerable<LiquidFilter> filters)
    {
        ArgumentNullException.ThrowIfNull(filters);
        foreach (var filter in filters)
            _filters[filter.Name] = filter;
    }

    /// <summary>The filters of the language itself.</summary>
    public static FilterCollection Standard { get; } = new(StandardFilters.All);

    /// <summary>All filters, in no particular order.</summary>
    public IReadOnlyCollection<LiquidFilter> All => _filters.Values;

    /// <summary>All names, in no particular order.</summary>
    public IReadOnlyCollection<string> Names => _filters.Keys;

    /// <summary>The filter of that name.</summary>
    public bool TryGet(string name, [MaybeNullWhen(false)] out LiquidFilter filter) => _filters.TryGetValue(name, out filter);

    /// <summary>These filters and more; a new one replaces an old one of the same name.</summary>
    public FilterCollection With(params IEnumerable<LiquidFilter> filters) => new(_filters.Values.Concat(filters));
}

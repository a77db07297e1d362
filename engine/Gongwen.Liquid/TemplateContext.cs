namespace Gongwen.Liquid;

/// <summary>The data of one rendering. Not thread-safe; can be used for several renderings one after the other.</summary>
public sealed class TemplateContext
{
    private readonly Dictionary<string, LiquidValue> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LiquidValue> _globals = new(StringComparer.Ordinal);

    /// <summary>A context without data.</summary>
    public TemplateContext(ILiquidObject? root = null) => Root = root;

    /// <summary>The object whose members are the template's outer variables; null for none. Not seen inside <c>render</c>.</summary>
    public ILiquidObject? Root { get; }

    /// <summary>Stops the rendering with an error of its own.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>What this rendering may use; null, the default, for what the template was parsed with.</summary>
    public TemplateBudgets? Budgets { get; init; }

    /// <summary>The host's own object for this rendering, which its filters find in <see cref="FilterContext.HostData"/>; null when it needs none.</summary>
    public object? HostData { get; init; }

    /// <summary>Told of the numbers the language makes; null, the default, costs nothing.</summary>
    public IValueTracer? Tracer { get; init; }

    internal Dictionary<string, LiquidValue> Values => _values;

    internal Dictionary<string, LiquidValue> Globals => _globals;

    /// <summary>Sets an outer variable; it goes before a root member of the same name. Not seen inside <c>render</c>.</summary>
    public TemplateContext SetValue(string name, LiquidValue value)
    {
        _values[name] = value;
        return this;
    }

    /// <summary>Sets an outer variable to plain data, see <see cref="LiquidValue.FromObject"/>.</summary>
    public TemplateContext SetValue(string name, object? value) => SetValue(name, LiquidValue.FromObject(value));

    /// <summary>Sets a variable that is seen everywhere, also inside <c>render</c>.</summary>
    public TemplateContext SetGlobal(string name, LiquidValue value)
    {
        _globals[name] = value;
        return this;
    }
}

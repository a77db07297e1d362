namespace Gongwen.Liquid.Runtime;

/// <summary>The variables and registers of a template and its includes; <c>render</c> makes a new one that sees only globals.</summary>
internal sealed class VariableScope
{
    private readonly TemplateContext _context;
    private readonly ILiquidObject? _root;
    private readonly bool _seesContext;
    private LocalVariable[] _locals = [];
    private int _localCount;
    private Dictionary<string, LiquidValue>? _assigned;
    private Dictionary<string, long>? _counters;

    public VariableScope(TemplateContext context)
    {
        _context = context;
        _root = context.Root;
        _seesContext = true;
    }

    // What an isolated template inherits are the globals alone.
    private VariableScope(VariableScope outer) => _context = outer._context;

    public Dictionary<string, int>? Cycles { get; set; }

    public Dictionary<string, long>? LoopOffsets { get; set; }

    public ForLoopObject? CurrentLoop { get; set; }

    public string? LastChanged { get; set; }

    public int LocalCount => _localCount;

    public VariableScope Isolate() => new(this);

    public int PushLocal(string name, in LiquidValue value)
    {
        if (_localCount == _locals.Length)
            Array.Resize(ref _locals, Math.Max(4, 2 * _localCount));
        ref var local = ref _locals[_localCount];
        local.Name = name;
        local.Value = value;
        return _localCount++;
    }

    public void SetLocal(int index, in LiquidValue value) => _locals[index].Value = value;

    public void PopLocals(int count)
    {
        Array.Clear(_locals, count, _localCount - count);
        _localCount = count;
    }

    public void Assign(string name, in LiquidValue value) => (_assigned ??= new(StringComparer.Ordinal))[name] = value;

    // A counter starts at the number the data has under its name, if any.
    public long Counter(string name)
    {
        if (_counters is not null && _counters.TryGetValue(name, out var count))
            return count;
        return TryFindInData(name, out var value) && value.TryGetLong(out count) ? count : 0;
    }

    public void SetCounter(string name, long value) => (_counters ??= new(StringComparer.Ordinal))[name] = value;

    public bool TryFind(string name, out LiquidValue value)
    {
        var locals = _locals;
        for (var i = _localCount - 1; i >= 0; i--)
        {
            if (string.Equals(locals[i].Name, name, StringComparison.Ordinal))
            {
                value = locals[i].Value;
                return true;
            }
        }

        if (_assigned is not null && _assigned.TryGetValue(name, out value))
            return true;
        if (_counters is not null && _counters.TryGetValue(name, out var count))
        {
            value = LiquidValue.FromInteger(count);
            return true;
        }

        return TryFindInData(name, out value);
    }

    public IEnumerable<string> Names()
    {
        for (var i = _localCount - 1; i >= 0; i--)
            yield return _locals[i].Name;
        foreach (var name in _assigned?.Keys ?? Enumerable.Empty<string>())
            yield return name;
        if (_seesContext)
        {
            foreach (var name in _context.Values.Keys)
                yield return name;
            foreach (var name in _root?.KnownNames ?? [])
                yield return name;
        }

        foreach (var name in _context.Globals.Keys)
            yield return name;
    }

    public MemberDeclaration DeclarationOf(string name) => _root?.DeclarationOf(name) ?? MemberDeclaration.Unknown;

    private bool TryFindInData(string name, out LiquidValue value)
    {
        if (_seesContext)
        {
            if (_context.Values.Count > 0 && _context.Values.TryGetValue(name, out value))
                return true;
            if (_root is not null && _root.TryGetMember(name, out value))
                return true;
        }

        if (_context.Globals.Count > 0 && _context.Globals.TryGetValue(name, out value))
            return true;
        value = LiquidValue.Absent;
        return false;
    }
}

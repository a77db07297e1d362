namespace Gongwen.Liquid.Runtime;

/// <summary>A variable that lives as long as the block that made it.</summary>
internal struct LocalVariable
{
    public string Name;
    public LiquidValue Value;
}

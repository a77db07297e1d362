namespace Gongwen.Liquid.Runtime;

/// <summary>What a value is wanted for; decides whether its absence is a fault.</summary>
internal enum PathUse : byte
{
    Read,
    Test,
    Loop,
}

namespace Gongwen.Liquid.Runtime;

/// <summary>What a <c>break</c> or <c>continue</c> left for the loop around it.</summary>
internal enum Interrupt : byte
{
    None,
    Break,
    Continue,
}

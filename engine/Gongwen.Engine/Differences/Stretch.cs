using System.Runtime.InteropServices;

namespace Gongwen.Engine.Differences;

/// <summary>A run of elements that two sequences share.</summary>
/// <param name="Before">Where it begins in the first, from 0.</param>
/// <param name="After">Where it begins in the second, from 0.</param>
/// <param name="Length">How many elements.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Stretch(int Before, int After, int Length);

using System.Runtime.InteropServices;

namespace Gongwen.Liquid.Syntax;

/// <summary>A word or mark and its place; of a string the place includes the quotes.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(TokenKind Kind, int Start, int End);

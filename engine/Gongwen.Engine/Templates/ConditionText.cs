using System.Text;
using Gongwen.Contracts;

namespace Gongwen.Engine.Templates;

/// <summary>
/// A condition as people write it, made a template. The language knows filters in assignments only, so that an operand with filters is assigned first.
/// </summary>
internal static class ConditionText
{
    // No name of data begins so: the language would read it, people don't write it.
    private const string OperandName = "_条件值";

    private static readonly string[] Signs = ["==", "!=", "<>", "<=", ">=", "<", ">"];
    private static readonly string[] Words = ["and", "or", "contains"];

    /// <summary>Why a text is no condition whatever the language says; null when it may be one.</summary>
    public static LocalizedText? FaultOf(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new("条件是空的", "the condition is empty");
        foreach (var mark in new[] { "{%", "%}", "{{", "}}" })
        {
            if (text.Contains(mark, StringComparison.Ordinal))
                return new($"条件里不写“{mark}”", $"'{mark}' has no place in a condition");
        }

        return null;
    }

    /// <summary>A template that prints a word when the condition holds.</summary>
    public static string ToTemplate(string condition, string word)
    {
        var (assignments, rest) = (new StringBuilder(), new StringBuilder());
        var count = 0;
        var from = 0;
        for (var at = 0; at <= condition.Length;)
        {
            var length = at == condition.Length ? 0 : BreakAt(condition, at);
            if (length < 0)
            {
                at -= length;
                continue;
            }

            var operand = condition[from..at];
            if (operand.Contains('|', StringComparison.Ordinal) && HasPipe(operand))
            {
                count++;
                assignments.Append($"{{%- assign {OperandName}{count} = {operand.Trim()} -%}}");
                operand = $" {OperandName}{count} ";
            }

            rest.Append(operand).Append(condition, at, length);
            if (at == condition.Length)
                break;
            at += length;
            from = at;
        }

        return $"{assignments}{{%- if {rest} -%}}{word}{{%- endif -%}}";
    }

    public static bool IsOperand(string name) => name.StartsWith(OperandName, StringComparison.Ordinal);

    // The length of an operator at a place; negative: how far to go on without one.
    private static int BreakAt(string text, int at)
    {
        if (text[at] is '\'' or '"')
            return text.IndexOf(text[at], at + 1) is var end and >= 0 ? at - end - 1 : at - text.Length;
        foreach (var sign in Signs)
        {
            if (string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0)
                return sign.Length;
        }

        if (!IsWordCharacter(text[at]))
            return -1;
        var length = 1;
        while (at + length < text.Length && IsWordCharacter(text[at + length]))
            length++;
        return Words.Contains(text.Substring(at, length), StringComparer.Ordinal) ? length : -length;
    }

    private static bool HasPipe(string operand)
    {
        for (var at = 0; at < operand.Length; at++)
        {
            if (operand[at] == '|')
                return true;
            if (operand[at] is '\'' or '"')
                at = operand.IndexOf(operand[at], at + 1) is var end and >= 0 ? end : operand.Length;
        }

        return false;
    }

    private static bool IsWordCharacter(char character) => char.IsLetterOrDigit(character) || character is '_' or '-' or '.';
}

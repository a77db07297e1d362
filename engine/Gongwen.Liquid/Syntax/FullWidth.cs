namespace Gongwen.Liquid.Syntax;

/// <summary>Full-width marks that a Chinese input method leaves inside tags, and the half-width ones they stand for.</summary>
internal static class FullWidth
{
    // The half-width mark; '\0' for every other character.
    public static char ToHalf(char c) => c switch
    {
        '，' or '、' => ',',
        '。' or '．' => '.',
        '：' => ':',
        '｜' => '|',
        '（' => '(',
        '）' => ')',
        '【' or '［' => '[',
        '】' or '］' => ']',
        '＝' => '=',
        '！' => '!',
        '＜' or '〈' => '<',
        '＞' or '〉' => '>',
        '“' or '”' or '＂' or '„' or '‟' => '"',
        '‘' or '’' or '＇' or '‛' => '\'',
        '－' or '—' or '–' or '−' => '-',
        '？' => '?',
        '＿' => '_',
        '％' => '%',
        '｛' => '{',
        '｝' => '}',
        >= '０' and <= '９' => (char)(c - 0xFEE0),
        _ => '\0',
    };
}

namespace Gongwen.Engine.Differences;

/// <summary>What two sequences share, by Myers' algorithm in linear space. Where they differ by much it settles for a good answer, so that time is bounded.</summary>
internal static class SequenceDiff
{
    private const int Unreachable = int.MinValue / 2;

    /// <summary>The shared stretches in order.</summary>
    /// <param name="before">Each element as a number.</param>
    /// <param name="after">The same numbering.</param>
    /// <param name="maxCost">From so many differences on in one place the answer need not be the shortest.</param>
    public static IReadOnlyList<Stretch> Compare(int[] before, int[] after, int maxCost)
    {
        var shared = new List<Stretch>();
        var boxes = new Stack<Box>();
        boxes.Push(new Box(0, before.Length, 0, after.Length));
        while (boxes.TryPop(out var box))
        {
            var trimmed = Trim(before, after, box, shared);
            if (trimmed.Width == 0 || trimmed.Height == 0)
                continue;
            var (x, y) = Middle(before, after, trimmed, maxCost);
            boxes.Push(trimmed with { Right = trimmed.Left + x, Bottom = trimmed.Top + y });
            boxes.Push(trimmed with { Left = trimmed.Left + x, Top = trimmed.Top + y });
        }

        shared.Sort((a, b) => a.Before.CompareTo(b.Before));
        return Joined(shared);
    }

    private static Box Trim(int[] before, int[] after, Box box, List<Stretch> shared)
    {
        var (left, right, top, bottom) = box;
        while (left < right && top < bottom && before[left] == after[top])
            (left, top) = (left + 1, top + 1);
        if (left > box.Left)
            shared.Add(new Stretch(box.Left, box.Top, left - box.Left));
        while (left < right && top < bottom && before[right - 1] == after[bottom - 1])
            (right, bottom) = (right - 1, bottom - 1);
        if (right < box.Right)
            shared.Add(new Stretch(right, bottom, box.Right - right));
        return new Box(left, right, top, bottom);
    }

    // A point of a shortest way through the box, never one of its two ends: looked for from both ends at once.
    private static (int X, int Y) Middle(int[] before, int[] after, Box box, int maxCost)
    {
        var (width, height) = (box.Width, box.Height);
        var delta = width - height;
        var limit = Math.Min((width + height + 1) / 2, maxCost);
        var zero = limit + 1;
        var forward = new int[(2 * limit) + 3];
        var backward = new int[forward.Length];
        Array.Fill(forward, Unreachable);
        Array.Fill(backward, Unreachable);
        for (var cost = 0; cost <= limit; cost++)
        {
            for (var k = -cost; k <= cost; k += 2)
            {
                var x = Next(forward, zero + k, k, cost, width, height);
                while (x >= 0 && x < width && x - k < height && before[box.Left + x] == after[box.Top + x - k])
                    x++;
                forward[zero + k] = x;
                if (delta % 2 != 0 && Math.Abs(delta - k) < cost && x >= 0 && x + backward[zero + delta - k] >= width)
                    return (x, x - k);
            }

            for (var k = -cost; k <= cost; k += 2)
            {
                var x = Next(backward, zero + k, k, cost, width, height);
                while (x >= 0 && x < width && x - k < height && before[box.Right - 1 - x] == after[box.Bottom - 1 - (x - k)])
                    x++;
                backward[zero + k] = x;
                if (delta % 2 == 0 && Math.Abs(delta - k) <= cost && x >= 0 && x + forward[zero + delta - k] >= width)
                    return (width - x, height - (x - k));
            }
        }

        return Furthest(forward, zero);
    }

    private static int Next(int[] reached, int at, int k, int cost, int width, int height)
    {
        if (cost == 0)
            return 0;
        var down = reached[at + 1];
        var right = reached[at - 1] + 1;
        if (down < 0 || down - k > height)
            down = Unreachable;
        if (right < 1 || right > width)
            right = Unreachable;
        return Math.Max(down, right);
    }

    private static (int X, int Y) Furthest(int[] forward, int zero)
    {
        var (x, y) = (0, 0);
        for (var at = 0; at < forward.Length; at++)
        {
            var reached = (X: forward[at], Y: forward[at] - (at - zero));
            if (reached.X >= 0 && reached.X + reached.Y > x + y)
                (x, y) = reached;
        }

        return (x, y);
    }

    private static List<Stretch> Joined(List<Stretch> shared)
    {
        var joined = new List<Stretch>(shared.Count);
        foreach (var stretch in shared)
        {
            if (joined.Count > 0 && joined[^1] is var last && last.Before + last.Length == stretch.Before && last.After + last.Length == stretch.After)
                joined[^1] = last with { Length = last.Length + stretch.Length };
            else
                joined.Add(stretch);
        }

        return joined;
    }

    private readonly record struct Box(int Left, int Right, int Top, int Bottom)
    {
        public int Width => Right - Left;

        public int Height => Bottom - Top;
    }
}

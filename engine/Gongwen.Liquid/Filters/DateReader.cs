namespace Gongwen.Liquid.Filters;

/// <summary>
/// Reads dates and times as people write them: <c>2026-07-05T10:00:00+08:00</c>, <c>March 14, 2016</c>, <c>14 Mar 2016 3pm</c>, <c>2016/3/14</c>,
/// <c>14.3.2016</c>, <c>2026年7月5日</c>. What is not said above the parts that are comes from today, below them it is the first.
/// </summary>
internal sealed class DateReader
{
    private readonly List<DateToken> _tokens;
    private readonly DateFields _fields = new();

    public DateReader(string text) => _tokens = DateToken.Read(text);

    public bool TryRead(DateTimeOffset? now, TimeSpan offset, out DateTimeOffset moment, out bool needsNow)
    {
        ReadTime();
        _ = ReadHan() || ReadNamedMonth() || ReadNumbers() || ReadCompact() || ReadDayOnly();
        return _fields.TryMake(now, offset, out moment, out needsNow);
    }

    // hh:mm[:ss[.fff]] [am|pm] [zone], or hh am|pm. What is read is taken out, so that it is no date.
    private void ReadTime()
    {
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (!IsNumber(i) || _tokens[i].Length > 2)
                continue;
            var at = i + 1;
            if (IsMark(at, ":") && IsNumber(at + 1))
            {
                _fields.Hour = _tokens[i].Number;
                _fields.Minute = _tokens[at + 1].Number;
                at += 2;
                if (IsMark(at, ":") && IsNumber(at + 1))
                {
                    _fields.Second = _tokens[at + 1].Number;
                    at += 2;
                    if ((IsMark(at, ".") || IsMark(at, ",")) && IsNumber(at + 1))
                    {
                        _fields.SetFraction(_tokens[at + 1].Text);
                        at += 2;
                    }
                }

                at = ReadHalf(at);
                at = ReadZone(at);
            }
            else if (IsHalf(at))
            {
                _fields.Hour = _tokens[i].Number;
                at = ReadZone(ReadHalf(at));
            }
            else
            {
                continue;
            }

            var start = i > 0 && IsWord(i - 1, "t") ? i - 1 : i;
            _tokens.RemoveRange(start, at - start);
            return;
        }
    }

    private int ReadHalf(int at)
    {
        if (!IsHalf(at) || _fields.Hour > 12)
            return at;
        _fields.Hour = (_fields.Hour % 12) + (_tokens[at].Text[0] == 'p' ? 12 : 0);
        if (_tokens[at].Length == 2)
            return at + 1;
        var end = at + 3;
        return IsMark(end, ".") ? end + 1 : end;
    }

    // am, pm, a.m., p.m.
    private bool IsHalf(int at) =>
        IsWord(at, "am") || IsWord(at, "pm") || ((IsWord(at, "a") || IsWord(at, "p")) && IsMark(at + 1, ".") && IsWord(at + 2, "m"));

    private int ReadZone(int at)
    {
        if (at < _tokens.Count && _tokens[at].Kind == DateTokenKind.Word && DateNames.TryZone(_tokens[at].Text, out var hours))
        {
            _fields.Offset = TimeSpan.FromHours(hours);
            at++;
        }

        if (!(IsMark(at, "+") || IsMark(at, "-")) || !IsNumber(at + 1) || _tokens[at + 1].Length > 4)
            return at;
        var sign = IsMark(at, "-") ? -1 : 1;
        var number = _tokens[at + 1];
        var minutes = number.Length > 2 ? (number.Number / 100 * 60) + (number.Number % 100) : number.Number * 60;
        at += 2;
        if (number.Length <= 2 && IsMark(at, ":") && IsNumber(at + 1))
        {
            minutes += _tokens[at + 1].Number;
            at += 2;
        }

        if (minutes <= 14 * 60)
            _fields.Offset = TimeSpan.FromMinutes(sign * minutes);
        return at;
    }

    // 2026年7月5日10时30分
    private bool ReadHan()
    {
        var found = false;
        for (var i = 0; i + 1 < _tokens.Count; i++)
        {
            if (!IsNumber(i) || _tokens[i + 1].Kind != DateTokenKind.Word)
                continue;
            var number = _tokens[i].Number;
            switch (_tokens[i + 1].Text)
            {
                case "年":
                    _fields.Year = number;
                    break;
                case "月":
                    _fields.Month = number;
                    break;
                case "日" or "号":
                    _fields.Day = number;
                    break;
                case "时" or "点":
                    _fields.Hour = number;
                    break;
                case "分":
                    _fields.Minute = number;
                    break;
                case "秒":
                    _fields.Second = number;
                    break;
                default:
                    continue;
            }

            found = true;
        }

        return found;
    }

    // 14 March 2016, March 14, 2016, 14-mar-2016, March 2016
    private bool ReadNamedMonth()
    {
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (_tokens[i].Kind != DateTokenKind.Word || DateNames.MonthOf(_tokens[i].Text) is not (> 0 and var month))
                continue;
            var before = i - 1;
            while (before >= 0 && (_tokens[before].Kind == DateTokenKind.Mark || DateNames.IsOrdinal(_tokens[before].Text)))
                before--;
            var after = NextNumber(i + 1);
            DateToken? day = before >= 0 && IsNumber(before) ? _tokens[before] : null;
            DateToken? year = null;
            if (day is not null)
                year = after < 0 ? null : _tokens[after];
            else if (after >= 0)
            {
                day = _tokens[after];
                var last = NextNumber(after + 1);
                year = last < 0 ? null : _tokens[last];
            }

            SetParts(year, month, day);
            return true;
        }

        return false;
    }

    private int NextNumber(int from)
    {
        while (from < _tokens.Count && !IsNumber(from) && (_tokens[from].Kind == DateTokenKind.Mark || DateNames.IsOrdinal(_tokens[from].Text)))
            from++;
        return IsNumber(from) ? from : -1;
    }

    // y-m-d, d-m-y, y/m/d, m/d, y-m, with - / or . between.
    private bool ReadNumbers()
    {
        for (var i = 0; i + 2 < _tokens.Count; i++)
        {
            if (!IsNumber(i) || _tokens[i + 1].Kind != DateTokenKind.Mark || !IsNumber(i + 2))
                continue;
            var mark = _tokens[i + 1].Text;
            if (mark is not ("-" or "/" or "."))
                continue;
            if (IsMark(i + 3, mark) && IsNumber(i + 4))
            {
                if (_tokens[i + 4].Length > 2)
                    SetParts(_tokens[i + 4], _tokens[i + 2].Number, _tokens[i]);
                else
                    SetParts(_tokens[i], _tokens[i + 2].Number, _tokens[i + 4]);
                return true;
            }

            if (_tokens[i].Length > 2 && mark is "-" or "/")
            {
                _fields.Year = _tokens[i].Number;
                _fields.Month = _tokens[i + 2].Number;
                return true;
            }

            if (mark == "/")
            {
                _fields.Month = _tokens[i].Number;
                _fields.Day = _tokens[i + 2].Number;
                return true;
            }
        }

        return false;
    }

    // 20260705, 20260705T103000
    private bool ReadCompact()
    {
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (!IsNumber(i) || _tokens[i].Length != 8)
                continue;
            var number = _tokens[i].Number;
            _fields.Year = number / 10000;
            _fields.Month = number / 100 % 100;
            _fields.Day = number % 100;
            if (IsWord(i + 1, "t") && IsNumber(i + 2) && _tokens[i + 2].Length is 4 or 6)
            {
                var time = _tokens[i + 2].Length == 4 ? _tokens[i + 2].Number * 100 : _tokens[i + 2].Number;
                _fields.Hour = time / 10000;
                _fields.Minute = time / 100 % 100;
                _fields.Second = time % 100;
                ReadZone(i + 3);
            }

            return true;
        }

        return false;
    }

    // 14th
    private bool ReadDayOnly()
    {
        for (var i = 0; i + 1 < _tokens.Count; i++)
        {
            if (IsNumber(i) && _tokens[i + 1].Kind == DateTokenKind.Word && DateNames.IsOrdinal(_tokens[i + 1].Text))
            {
                _fields.Day = _tokens[i].Number;
                return true;
            }
        }

        return false;
    }

    // A day of more than two digits is the year.
    private void SetParts(DateToken? year, int month, DateToken? day)
    {
        if (day is { Length: > 2 })
            (year, day) = (day, year);
        _fields.Month = month;
        _fields.Day = day?.Number;
        if (year is { } written)
            _fields.Year = written.Length > 2 ? written.Number : written.Number + (written.Number >= 69 ? 1900 : 2000);
    }

    private bool IsNumber(int at) => at >= 0 && at < _tokens.Count && _tokens[at].Kind == DateTokenKind.Number;

    private bool IsMark(int at, string mark) => at < _tokens.Count && _tokens[at].Kind == DateTokenKind.Mark && _tokens[at].Text == mark;

    private bool IsWord(int at, string word) => at < _tokens.Count && _tokens[at].Kind == DateTokenKind.Word && _tokens[at].Text == word;
}

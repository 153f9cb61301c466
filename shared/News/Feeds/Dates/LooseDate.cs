using System.Globalization;

namespace SanctionsTracker.News.Feeds.Dates;

/// <summary>Reads a date as a person would: takes the time and its zone out, and makes a day of what is left. Words that say nothing are
/// passed over where they stand alone; one that is tied to a number makes the date unreadable.</summary>
/// <param name="text">As <see cref="DateText.Fold"/> leaves it.</param>
internal sealed class LooseDate(string text)
{
    private const int MostNumbers = 6;
    private static readonly TimeSpan KoreanOffset = TimeSpan.FromHours(9);
    private static readonly HashSet<string> Ordinals = new(StringComparer.OrdinalIgnoreCase) { "st", "nd", "rd", "th", "er", "re", "e", "o", "a" };

    private readonly List<DateToken> _tokens = DateTokens.Of(text);
    private readonly List<DateToken> _numbers = [];
    private readonly int?[] _marked = new int?[6];
    private NamedMonth? _month;
    private DayOfWeek? _weekday;
    private DateOnly? _day;
    private ClockTime? _clock;
    private DayHalf? _half;
    private TimeSpan? _offset;
    private TimeSpan? _zone;
    private TimeZoneInfo? _rules;
    private bool _saysMore;
    private int _at;

    // The token behind the time, its half of the day and its zone: what is tied to it there belongs to them.
    private int _endOfClock = -1;

    public bool TryRead(out DateTimeOffset date)
    {
        date = default;
        while (_at < _tokens.Count)
        {
            if (!(_tokens[_at].IsNumber ? TryReadNumber() : TryReadWord())) return false;
        }

        return Day() is { } day && new WrittenTime(day, Clock()).TryToDateTime(out var time) && WrittenTime.TryShift(time, Offset(time), out date);
    }

    private DateToken Current => _tokens[_at];

    private DateToken? Next => _at + 1 < _tokens.Count ? _tokens[_at + 1] : null;

    private DateToken? Previous => _at > 0 ? _tokens[_at - 1] : null;

    private bool FollowsDateNumber => Previous is { IsNumber: true } && _numbers.Count > 0 && ReferenceEquals(_numbers[^1].Text, Previous.Value.Text);

    private bool TryReadNumber()
    {
        var number = Current;
        if (IsOffset(number)) return TryReadOffset();
        if (number.Length <= 2 && Next is { IsNumber: true, Joint: ':', AfterSpace: false }) return TryReadClock();
        if (Next is { IsNumber: false } word && UnitNames.Find(word.Text) is { } unit && (word.Joint == DateToken.Glued || !char.IsAscii(word.Text[0]))) return Mark(unit, number, 2);
        if (number is { Joint: DateToken.Glued, Length: <= 2 } && Previous!.Value.Is("h")) return Mark(DateUnit.Minute, number, 1);
        if (_clock is null && (Previous is { } before && before.Is("t") || (_day is not null && number.Length is 4 or 6))) return TryReadBasicClock();
        if (number.Length > 4) return TryReadBasicDay();
        _numbers.Add(number);
        _at++;
        return _numbers.Count <= MostNumbers;
    }

    private bool IsOffset(DateToken number) => number.Joint switch
    {
        '+' => true,
        '-' when _clock is not null => number.AfterSpace || _at == _endOfClock,
        // A day without a time has one too: xs:date ties it to the day.
        '-' when number.AfterSpace => number.Length == 4 && _numbers.Count >= (_month is null ? 3 : 2),
        '-' => _numbers.Count == 3 && Next is { IsNumber: true, Joint: ':' },
        _ => false,
    };

    private bool TryReadOffset()
    {
        if (!ClockTokens.TryReadOffset(_tokens, ref _at, out var offset)) return false;
        _offset ??= offset;
        return true;
    }

    private bool TryReadClock() => ClockTokens.TryRead(_tokens, ref _at, out var clock) && Keep(clock);

    private bool TryReadBasicClock() => ClockTokens.TryReadBasic(_tokens, ref _at, out var clock) && Keep(clock);

    private bool Keep(ClockTime clock)
    {
        // Some feeds write a midnight before the time that they mean.
        if (_clock is not { IsMidnight: false }) _clock = clock;
        _endOfClock = _at;
        return true;
    }

    private bool Mark(DateUnit unit, DateToken number, int tokens)
    {
        var value = number.Value;
        if (unit == DateUnit.Year && !Years.TryFull(number.Text, out value)) return false;
        _marked[(int)unit] = value;
        _at += tokens;
        _endOfClock = unit >= DateUnit.Hour ? _at : _endOfClock;
        return true;
    }

    /// <summary>20031231, 031231, 2003365; 20031231101430.</summary>
    private bool TryReadBasicDay()
    {
        var read = BareNumber.TryRead(Current.Text, out var date) && Current.Length is 6 or 7 or 8 or 14;
        if (!read || _day is not null) return false;
        _day = DateOnly.FromDateTime(date.UtcDateTime);
        if (Current.Length == 14) _clock = new ClockTime(date.Hour, date.Minute, date.Second, 0);
        _at++;
        if (_clock is not null) _endOfClock = _at;
        return true;
    }

    private bool TryReadWord()
    {
        var word = Current.Text;
        if (FollowsDateNumber && Current.Joint == DateToken.Glued && Ordinals.Contains(word)) return Pass();
        if (Previous is { IsNumber: true } && Next is { IsNumber: true, Joint: DateToken.Glued } && Current.Is("t")) return Pass();
        if (Previous is { IsNumber: true, Length: 4 } && Next is { IsNumber: true, Joint: DateToken.Glued } && Current.Is("w")) return TryReadWeek();
        return TakeHalf(word) || TakeZone(word) || TakeMonth(word) || TakeWeekday(word) || TryPassOver(word);
    }

    private bool Pass()
    {
        _at++;
        return true;
    }

    /// <summary>2003-W01-1, 2003W011, 2003-W01.</summary>
    private bool TryReadWeek()
    {
        var year = Previous!.Value.Value;
        _numbers.Clear();
        _at++;
        var digits = Current.Text;
        _at++;
        if (digits.Length == 2 && _at < _tokens.Count && Current is { IsNumber: true, Joint: '-', Length: 1 }) digits += _tokens[_at++].Text;
        if (digits.Length is not (2 or 3) || year < 1) return false;

        var week = (digits[0] - '0') * 10 + (digits[1] - '0');
        var day = digits.Length == 3 ? digits[2] - '0' : 1;
        if (week < 1 || week > ISOWeek.GetWeeksInYear(year) || day is < 1 or > 7) return false;
        _day = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, (DayOfWeek)(day % 7)));
        return true;
    }

    private bool TakeHalf(string word)
    {
        if (DayHalfNames.Find(word) is not { } half) return false;
        var behindTime = _at == _endOfClock && (word.Length > 1 || Current.Joint == DateToken.Glued);
        // Languages that write it before the time have words of their own for it. "am" is a German word besides.
        if (!behindTime && char.IsAscii(word[0]) && !TakeHour(word)) return false;
        _half ??= half;
        _at++;
        if (_clock is not null) _endOfClock = _at;
        return true;
    }

    /// <summary>3pm.</summary>
    private bool TakeHour(string half)
    {
        if (half.Length != 2 || _clock is not null || !FollowsDateNumber || _numbers[^1].Length > 2) return false;
        _clock = new ClockTime(_numbers[^1].Value, 0, 0, 0);
        _numbers.RemoveAt(_numbers.Count - 1);
        return true;
    }

    private bool TakeZone(string word)
    {
        // Before the time, and within a date without one, the same letters are words: "at", "est", "pt".
        if (_clock is null && Next is not null) return false;
        _rules ??= ZoneRules.Find(word);
        var zone = ZoneNames.Find(word);
        if (zone is null && _rules is null) return false;
        _zone ??= zone;
        _endOfClock = ++_at;
        return true;
    }

    private bool TakeMonth(string word)
    {
        if (MonthNames.Find(word) is not { } month) return false;
        if (_month is { Certain: true } || (_month is not null && !month.Certain)) return TakeWeekday(word);
        _month = month;
        return Pass();
    }

    private bool TakeWeekday(string word)
    {
        if (WeekdayNames.Find(word) is not { } weekday) return false;
        _weekday ??= weekday;
        return Pass();
    }

    private bool TryPassOver(string word)
    {
        var afterTime = _at == _endOfClock && UnitNames.Find(word) is not null;
        var apart = Current.Joint is DateToken.Apart or ',' or '.' or '-' || Previous is { IsNumber: false };
        var leads = Next is not { IsNumber: true } next || next.Joint is DateToken.Apart or ',' or '.';
        _saysMore |= !afterTime;
        _at++;
        return afterTime || (apart && leads);
    }

    private DateOnly? Day()
    {
        if (_day is not null) return _day;
        if (_marked[(int)DateUnit.Year] is { } year) return MarkedDay(year);
        if (CalendarDay.Of(_numbers, _month, _weekday) is not { } found || !TryReadHour(found.Used)) return null;

        // A time without a day, or a year among words, is too little to go by.
        var enough = found.IsWhole || (_clock is null && (!_saysMore || _month is not null));
        return enough ? found.Day : null;
    }

    private DateOnly? MarkedDay(int year)
    {
        var month = _marked[(int)DateUnit.Month];
        var day = _marked[(int)DateUnit.Day];
        return (month ?? 1, day ?? 1) is var (m, d) && Years.TryDay(year, m, d, out var on) ? on : null;
    }

    /// <summary>An hour without minutes, or with minutes behind a point: <c>2 Jan 2006 15 -0700</c>, <c>31.12.2003 kl. 15.04</c>. False
    /// where a number is tied to the day that has no part in it.</summary>
    private bool TryReadHour(int from)
    {
        if (from >= _numbers.Count) return true;
        if (_numbers[from].Joint is '-' or '/') return false;
        if (_clock is not null || _marked[(int)DateUnit.Hour] is not null || _numbers[from].Length > 2) return true;
        var minute = from + 1 < _numbers.Count && _numbers[from + 1].Joint == '.' ? _numbers[from + 1].Value : 0;
        _clock = new ClockTime(_numbers[from].Value, minute, 0, 0);
        return true;
    }

    private ClockTime Clock()
    {
        ClockTime? marked = _marked[(int)DateUnit.Hour] is { } hour
            ? new ClockTime(hour, _marked[(int)DateUnit.Minute] ?? 0, _marked[(int)DateUnit.Second] ?? 0, 0)
            : null;
        var clock = marked ?? _clock ?? default;
        return _half is { } half ? clock.In(half) : clock;
    }

    private TimeSpan Offset(DateTime time) =>
        _offset ?? _rules?.GetUtcOffset(time) ?? _zone ?? (text.Any(character => character is >= '가' and <= '힣') ? KoreanOffset : TimeSpan.Zero);
}

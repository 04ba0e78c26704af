using Onus.Assessment.Schedules;

namespace Onus.Assessment.Tests.Schedules;

public sealed class PauseTests
{
    [Theory]
    [InlineData("rate(10 days)", 10)]
    [InlineData("rate(1 day)", 1)]
    [InlineData(" rate(36 hours) ", 1.5)]
    [InlineData("cron(0 3 * * ? *)", 1)]
    [InlineData("cron(0 3 1 * ? *)", 31)]
    [InlineData("cron(0 3 1 1 ? *)", 366)]
    [InlineData("cron(0 3 29 2 ? *)", 1461)]
    [InlineData("cron(0 8 1 1/3 ? *)", 92)]
    [InlineData("cron(0 8 1 JAN,JUL ? *)", 184)]
    [InlineData("cron(0 0 L * ? *)", 31)]
    [InlineData("cron(0 0 LW * ? *)", 33)]
    [InlineData("cron(0 0 15W * ? *)", 32)]
    [InlineData("cron(0 10 ? * MON-FRI *)", 3)]
    [InlineData("cron(0 10 ? * FRI-MON *)", 4)]
    [InlineData("cron(0 10 ? * 1 *)", 7)]
    [InlineData("cron(0 10 ? * 6L *)", 35)]
    [InlineData("cron(0 10 ? * 3#2 *)", 35)]
    [InlineData("cron(0 0 1/2 * ? *)", 2)]
    [InlineData("cron(0 3 1 * ? 2027)", Pause.ForEver)]
    [InlineData("cron(0 3 31 2 ? *)", Pause.ForEver)]
    [InlineData("at(2027-01-01T00:00:00)", Pause.ForEver)]
    public void The_longest_pause_of_a_schedule(string expression, double days) => Pause.Longest(expression).ShouldBe(days);

    [Theory]
    [InlineData("")]
    [InlineData("daily")]
    [InlineData("rate(often)")]
    [InlineData("rate(3 moons)")]
    [InlineData("cron(0 3 1 * ?)")]
    [InlineData("cron(0 3 32 * ? *)")]
    [InlineData("cron(0 3 ? * 1#9 *)")]
    [InlineData("cron(0 3 1/0 * ? *)")]
    [InlineData("cron(0 3 1-2-3 * ? *)")]
    [InlineData("cron(0 3 W * ? *)")]
    public void What_is_no_schedule_has_none(string expression) => Pause.Longest(expression).ShouldBeNull();
}

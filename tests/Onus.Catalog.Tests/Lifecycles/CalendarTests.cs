using System.Globalization;
using Onus.Catalog.Model;
using Onus.Core.Values;

namespace Onus.Catalog.Tests.Lifecycles;

/// <summary>The catalogue's ends of support against AWS's own calendars: no version that these list is missing, and each has its day.</summary>
public sealed class CalendarTests
{
    /// <summary>Products of which no calendar of AWS was found as a whole, with the reason; the sources of their tables say what was read instead.</summary>
    private static readonly Dictionary<string, string> WithoutCalendar = new(StringComparer.Ordinal)
    {
        ["amazon-linux"] = "three releases, each with a page of its own",
        ["apprunner"] = "a page for each language",
        ["aurora"] = "only MySQL 5.6, which AWS's calendar no longer lists",
        ["batch-image"] = "ends with Amazon Linux",
        ["beanstalk-platform"] = "the schedule lists branches of platforms, and only those that retire next",
        ["cloud9-image"] = "ends with Amazon Linux or Ubuntu",
        ["eks-image"] = "images, which the calendar of Kubernetes versions does not list",
        ["flink"] = "no calendar; announcements for each version",
        ["gamelift-system"] = "ends with Amazon Linux or Windows Server",
        ["lightsail-blueprint"] = "ends with the systems in it",
        ["rds-ca"] = "certificate authorities; each ends with its certificate",
        ["sagemaker-notebook"] = "ends with Amazon Linux",
        ["ubuntu"] = "not AWS's",
        ["windows-server"] = "not AWS's",
    };

    public static TheoryData<string> Products => [.. Calendar.All.Select(calendar => calendar.Product)];

    [Theory]
    [MemberData(nameof(Products))]
    public void Every_version_that_a_calendar_lists_has_its_day(string product)
    {
        var calendar = Calendar.All.Single(calendar => calendar.Product == product);
        var lifecycle = Knowledge.Catalog.FindLifecycle(product).ShouldNotBeNull();

        calendar.Versions.Count.ShouldBeGreaterThan(2);
        calendar.Versions.Where(version => !Agrees(lifecycle, version.Name, version.Day))
            .Select(version => $"{product} {version.Name}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_calendar_names_its_page_and_its_date() => Calendar.All
        .Where(calendar => calendar.Title.Length == 0 || !Uri.TryCreate(calendar.Url, UriKind.Absolute, out _) || calendar.AsOf.Length is not (4 or 7 or 10))
        .Select(calendar => calendar.Product)
        .ShouldBeEmpty();

    [Fact]
    public void Every_table_of_the_catalogue_is_compared_or_says_why_not() => Knowledge.Catalog.Lifecycles
        .Select(lifecycle => lifecycle.Id)
        .ShouldBe(Calendar.All.Select(calendar => calendar.Product).Concat(WithoutCalendar.Keys), ignoreOrder: true);

    private static bool Agrees(Lifecycle lifecycle, string version, DateOnly? day) => day is { } last
        ? lifecycle.IsSupported(version, last) == Truth.True && lifecycle.IsSupported(version, last.AddDays(1)) == Truth.False
        : lifecycle.IsSupported(version, DateOnly.Parse(Knowledge.Catalog.AsOf, CultureInfo.InvariantCulture)) == Truth.True;
}

using System.Text.Json;
using Onus.Contracts.Pages;

namespace Onus.Cli.Tests.Catalogs;

/// <summary><c>onus catalog docs</c> over the catalogue that Onus brings.</summary>
public sealed class SiteTests(Site site, ITestOutputHelper output) : IClassFixture<Site>
{
    [Fact]
    public void Each_check_service_responsibility_and_framework_has_a_page_at_its_address()
    {
        var catalog = Knowledge.Catalog;

        catalog.AllChecks().Select(check => PageAddress.OfCheck(check.Id))
            .Concat(catalog.Services.Select(service => PageAddress.OfService(service.Id)))
            .Concat(catalog.Responsibilities.Select(item => PageAddress.OfResponsibility(item.Id)))
            .Concat(catalog.Frameworks.Ids.Select(PageAddress.OfFramework))
            .Where(path => !site.Pages.ContainsKey(path)).ShouldBeEmpty();
        site.Pages.Keys.ShouldContain("checks/s3-bucket-acl-not-public.html");
    }

    [Fact]
    public void Every_link_inside_leads_to_a_page_and_a_place_in_it()
    {
        var anchors = site.Pages.ToDictionary(page => page.Key, page => Site.Anchors(page.Value).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var links = site.Pages.SelectMany(page => Site.Links(page.Value).Distinct().Select(link => (Page: page.Key, Link: link))).Where(item => !item.Link.StartsWith("https:", StringComparison.Ordinal) && !item.Link.StartsWith("http:", StringComparison.Ordinal)).ToList();

        links.Where(item => !Leads(item.Page, item.Link, anchors)).ShouldBeEmpty();
        output.WriteLine($"{links.Count} links in {site.Pages.Count} pages");
        links.Count.ShouldBeGreaterThan(20_000);
    }

    [Fact]
    public void What_is_searched_leads_to_pages_and_finds_what_other_tools_and_languages_say()
    {
        var script = File.ReadAllText(Path.Combine(site.Root, "search-index.js"));
        script.ShouldStartWith("globalThis.onusPages = ");
        var entries = JsonDocument.Parse(script["globalThis.onusPages = ".Length..].TrimEnd().TrimEnd(';')).RootElement.EnumerateArray().Select(entry => entry.EnumerateArray().Select(text => text.GetString()!).ToArray()).ToList();

        entries.Where(entry => !site.Pages.ContainsKey(entry[3].Split('#')[0])).ShouldBeEmpty();
        entries.Single(entry => entry[0] == "check" && entry[1] == "sqs-queue-encrypted-at-rest")[4].ShouldContain("CKV_AWS_27");
        entries.Single(entry => entry[0] == "check" && entry[1] == "sqs-queue-encrypted-at-rest")[4].ShouldContain("aws_sqs_queue");
        entries.ShouldContain(entry => entry[0] == "requirement" && entry[1] == "SC-28");
    }

    [Fact]
    public void A_check_is_told_in_the_words_of_both_languages_with_examples_remedy_aliases_requirements_and_sources()
    {
        var page = site.Pages["checks/sqs-queue-encrypted-at-rest.html"];

        page.ShouldContain("<h1>SQS queues encrypt their messages at rest</h1>");
        page.ShouldContain("Set SqsManagedSseEnabled to true");
        page.ShouldContain("Set sqs_managed_sse_enabled to true");
        page.ShouldContain("SqsManagedSseEnabled: true");
        page.ShouldContain("sqs_managed_sse_enabled = true");
        page.ShouldContain("Type: &quot;AWS::SQS::Queue&quot;");
        page.ShouldContain("resource &quot;aws_sqs_queue&quot; &quot;example&quot;");
        page.ShouldContain("KmsMasterKeyId: !Ref Key");
        page.ShouldContain("kms_master_key_id");
        page.ShouldContain("CKV_AWS_27");
        page.ShouldContain("../frameworks/nist-800-53-r5.html#r-SC-28");
        page.ShouldContain("as of");
    }

    [Fact]
    public void Examples_are_shown_in_both_languages_for_most_checks()
    {
        var checks = site.Pages.Where(page => page.Key.StartsWith("checks/", StringComparison.Ordinal) && page.Key != "checks/index.html").ToList();
        var templates = checks.Count(page => page.Value.Contains("\nResources:\n", StringComparison.Ordinal) || page.Value.Contains(">Resources:\n", StringComparison.Ordinal));
        var configurations = checks.Count(page => page.Value.Contains("resource &quot;aws_", StringComparison.Ordinal));

        output.WriteLine($"of {checks.Count} checks {templates} have examples for CloudFormation and {configurations} for Terraform");
        templates.ShouldBeGreaterThan(checks.Count * 9 / 10);
        configurations.ShouldBeGreaterThan(checks.Count / 2);
    }

    [Fact]
    public void Requirements_that_nothing_serves_are_said()
    {
        site.Pages["frameworks/nist-800-53-r5.html"].ShouldContain("not covered (organisational)");
    }

    [Fact]
    public void Pages_load_nothing_from_elsewhere() =>
        site.Pages.Values.SelectMany(page => page.Split('<')).Where(tag => tag.StartsWith("script", StringComparison.Ordinal) || tag.StartsWith("link", StringComparison.Ordinal) || tag.StartsWith("img", StringComparison.Ordinal)).Distinct()
            .Where(tag => tag.Contains("://", StringComparison.Ordinal)).ShouldBeEmpty();

    private bool Leads(string page, string link, Dictionary<string, HashSet<string>> anchors)
    {
        var parts = link.Split('#');
        var path = parts[0].Length == 0 ? page : new Uri(new Uri("file:///" + page), parts[0]).AbsolutePath.TrimStart('/');
        return anchors.TryGetValue(path, out var there) ? parts.Length == 1 || there.Contains(parts[1]) : parts.Length == 1 && File.Exists(Path.Combine(site.Root, path));
    }
}

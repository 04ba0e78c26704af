using System.Globalization;
using Onus.Assessment.Access;
using Onus.Assessment.Ledger;
using Onus.Assessment.Relations;
using Onus.Contracts;
using Onus.Engine.Inputs;
using Onus.Engine.Scan;
using Onus.Engine.Tests.Settings;

namespace Onus.Engine.Tests.Explain;

/// <summary>What is found by names is what going through all that is deployed finds, and what is told of stores leaves nothing uncounted.</summary>
public sealed class AccessIndexTests
{
    private const string Wide = "{Effect: Allow, Action: 's3:*', Resource: '*'}";

    [Theory]
    [MemberData(nameof(AccessTests.Templates), MemberType = typeof(AccessTests))]
    public void It_finds_in_templates_what_going_through_all_finds(string what, string resources, string address, string[] wanted)
    {
        var scanned = Scanned.Of(AccessTests.TemplateOf(resources));

        Compare(scanned).ShouldBeGreaterThanOrEqualTo(wanted.Length, what);
        new AccessIndex(scanned[address].Input.Index, Knowledge.Catalog, _ => null).Of(scanned[address]).Length.ShouldBe(wanted.Length, what);
    }

    [Theory]
    [MemberData(nameof(AccessTests.Configurations), MemberType = typeof(AccessTests))]
    public void It_finds_in_configurations_what_going_through_all_finds(string what, string text, string address, string[] wanted)
    {
        var scanned = Scanned.Of(text, name: "main.tf");

        Compare(scanned).ShouldBeGreaterThanOrEqualTo(wanted.Length, what);
        new AccessIndex(scanned[address].Input.Index, Knowledge.Catalog, _ => null).Of(scanned[address]).Length.ShouldBe(wanted.Length, what);
    }

    /// <summary>Names that stand in patterns in every way that is looked for, and in some that are not.</summary>
    [Theory]
    [InlineData("arn:aws:s3:::our-bucket", true)]
    [InlineData("arn:aws:s3:::our-bucket/*", true)]
    [InlineData("arn:aws:s3:::our-bucket*", true)]
    [InlineData("arn:aws:s3:::OUR-*", true)]
    [InlineData("arn:aws:s3:::*-bucket", true)]
    [InlineData("arn:aws:s3:::?ur-b*t/some/*", true)]
    [InlineData("our-bucket", true)]
    [InlineData("x/our-bucket:y", true)]
    [InlineData("arn:aws:s3:::my-our-bucket", false)]
    [InlineData("arn:aws:s3:::our-bucket-2", false)]
    [InlineData("arn:aws:s3:::OUR-BUCKET", false)]
    [InlineData("our-*", false)]
    [InlineData("arn:aws:s3:::ou?", false)]
    public void Names_are_found_in_patterns(string pattern, bool isNamed)
    {
        var scanned = Scanned.Of($$$$"""
            Resources:
              B: {Type: AWS::S3::Bucket, Properties: {BucketName: our-bucket}}
              R:
                Type: AWS::IAM::Role
                Properties: {AssumeRolePolicyDocument: {Statement: []}, Policies: [{PolicyName: p, PolicyDocument: {Statement: [{Effect: Allow, Action: 's3:GetObject', Resource: '{{{{pattern}}}}'}]}}]}
            """);

        Compare(scanned).ShouldBe(isNamed ? 1 : 0);
    }

    [Fact]
    public void It_finds_in_the_sample_what_going_through_all_finds() => Compare(Scanned.Below(Path.Combine(Checkout.Root, "samples", "web-shop"))).ShouldBeGreaterThan(20);

    [SharedTheory("corpus/cloudformation", "corpus/cdk", "corpus/terraform")]
    [InlineData("corpus/cdk")]
    [InlineData("corpus/cloudformation/aws-quickstart+quickstart-compliance-hipaa")]
    [InlineData("corpus/cloudformation/aws-quickstart+quickstart-datalake-foundation")]
    [InlineData("corpus/cloudformation/aws-solutions+aws-waf-security-automations")]
    [InlineData("corpus/terraform/BishopFox+iam-vulnerable")]
    [InlineData("corpus/terraform/RhinoSecurityLabs+cloudgoat")]
    [InlineData("corpus/terraform/bridgecrewio+terragoat")]
    [InlineData("corpus/terraform/nozaq+terraform-aws-secure-baseline")]
    public void It_finds_in_the_corpus_what_going_through_all_finds(string folder) => Compare(Scanned.Below(Checkout.Shared(folder))).ShouldBeGreaterThan(0);

    [Fact]
    public void Rights_over_everything_are_listed_while_they_are_few_and_counted_when_they_are_many()
    {
        var few = Scanned.Of(Roles(20, Wide)).Result.Access.Single();
        var many = Scanned.Of(Roles(21, Wide)).Result.Access.Single();

        (few.Grants.Length, few.Everything).ShouldBe((20, null));
        many.Grants.ShouldBeEmpty();
        many.Everything!["identity"].ShouldBe(21);
    }

    [Fact]
    public void What_is_not_listed_of_a_store_is_counted_by_kind()
    {
        var store = Scanned.Of(Roles(30, "{Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::our-bucket/*'}")).Result.Access.Single();

        store.Grants.Length.ShouldBe(StoreAccess.MostGrants);
        store.Omitted!["identity"].ShouldBe(10);
        store.Everything.ShouldBeNull();
    }

    [Fact]
    public void A_grant_of_many_actions_says_how_many_more_there_are()
    {
        var actions = string.Join(", ", Enumerable.Range(0, 40).Select(i => $"'s3:Get{i}'"));

        var grant = Scanned.Of(Roles(1, $"{{Effect: Allow, Action: [{actions}], Resource: 'arn:aws:s3:::our-bucket/*'}}")).Result.Access.Single().Grants.Single();

        grant.Actions.Length.ShouldBe(17);
        grant.Actions[^1].ShouldBe("24 more");
    }

    [Fact]
    public void Where_asking_costs_too_much_it_is_said_how_many_were_not_read()
    {
        var scanned = Scanned.Of(Roles(30, "{Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::our-bucket/*'}"));

        var store = new StoreAccessReader(scanned.Ledger, _ => null) { Budget = 0, Least = 20 }.Read().Single();

        store.Unread.ShouldBeGreaterThan(0);
        (store.Unread + store.Grants.Length).ShouldBe(30);
    }

    [Fact]
    public void Only_what_keeps_content_is_a_store()
    {
        var stores = Scanned.Of(Roles(1, Wide));

        stores.Result.Access.Select(store => stores.Result.Resources[store.Resource].Address).ShouldBe(["B"]);
    }

    [Fact]
    public async Task Who_reaches_stores_is_worked_out_for_who_asks_alone()
    {
        var host = SettingsHost.Of(("t.yaml", Roles(1, Wide)));
        var request = new InputRequest { Paths = ["t.yaml"], Region = "eu-central-1", Knowledge = new KnowledgeRequest(Date: "2026-10-01") };

        (await ScanUseCase.RunAsync(request, host)).Access.ShouldBeEmpty();
        (await ScanUseCase.RunAsync(request with { WantsAccess = _ => false }, host)).Access.ShouldBeEmpty();
        (await ScanUseCase.RunAsync(request with { WantsAccess = _ => true }, host)).Access.Single().Region.ShouldBe("eu-central-1");
    }

    private static string Roles(int count, string statement) => "Resources:\n  B: {Type: AWS::S3::Bucket, Properties: {BucketName: our-bucket}}\n" + string.Concat(Enumerable.Range(0, count).Select(i =>
        $"  R{i.ToString(CultureInfo.InvariantCulture)}: {{Type: AWS::IAM::Role, Properties: {{AssumeRolePolicyDocument: {{Statement: []}}, Policies: [{{PolicyName: p, PolicyDocument: {{Statement: [{statement}]}}}}]}}}}\n"));

    /// <summary>Compares both ways for everything that is deployed, and what is told of stores with them; gives how many grants there are.</summary>
    private static int Compare(Scanned scanned)
    {
        var total = 0;
        var stores = scanned.Result.Access.ToDictionary(store => store.Resource);
        Place? PlaceOf(Onus.Core.Places.Origin origin) => scanned.Locate(origin) is { } at ? new Place(at.File, at.Line, at.Column) : null;
        foreach (var group in scanned.Ledger.Resources.Select((resource, at) => (Resource: resource, At: at)).GroupBy(item => item.Resource.Input.Index))
        {
            var index = new AccessIndex(group.Key, Knowledge.Catalog, PlaceOf);
            var candidates = CandidatesOf(group.Key);
            foreach (var (resource, at) in group)
            {
                var plain = Plain(resource, candidates, PlaceOf).ToList();
                index.Of(resource).Select(Words).ShouldBe(plain.Select(Words), resource.Resource.Key);
                total += plain.Count;
                if (stores.TryGetValue(at, out var store))
                {
                    (store.Grants.Length + (store.Omitted?.Values.Sum() ?? 0) + (store.Everything?.Values.Sum() ?? 0)).ShouldBe(plain.Count, resource.Resource.Key);
                    store.Grants.Select(grant => (grant.Kind, grant.Who, grant.By)).Except(plain.Select(grant => (grant.Kind, grant.Who, grant.By))).ShouldBeEmpty(resource.Resource.Key);
                    store.Grants.Select(grant => grant.Kind).ShouldBeInOrder();
                    store.Unread.ShouldBe(0);
                }
            }
        }

        return total;
    }

    private static List<AccessCandidate> CandidatesOf(DeploymentIndex index)
    {
        var grants = Knowledge.Catalog.AccessRules.Grants.ToLookup(rule => rule.Type, StringComparer.Ordinal);
        return [.. index.Deployment.Resources.Select(resource => AccessCandidate.Of(resource, Knowledge.Catalog, grants)).OfType<AccessCandidate>()];
    }

    /// <summary>Who is let in to a resource, by asking everything that is deployed with it.</summary>
    private static IEnumerable<AccessGrant> Plain(AssessedResource resource, List<AccessCandidate> candidates, Func<Onus.Core.Places.Origin, Place?> placeOf)
    {
        var rules = Knowledge.Catalog.AccessRules;
        var target = new AccessTarget(resource, rules, rules.StandsFor.Keys.SelectMany(resource.Input.Index.OfType));
        var reader = new AccessReader(target, rules, placeOf);
        return AccessReader.Sorted(candidates.SelectMany(reader.Of));
    }

    private static string Words(AccessGrant grant) => $"{grant.Kind} {grant.Who} {string.Join(",", grant.Actions)} {grant.By} {grant.Narrowed} {grant.Everything} {grant.Location}";
}

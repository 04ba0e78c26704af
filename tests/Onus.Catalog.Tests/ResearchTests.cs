using System.Text.Json;
using System.Text.RegularExpressions;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Tests;

/// <summary>The catalogue against the research that it was written from.</summary>
public sealed partial class ResearchTests
{
    /// <summary>Types that the catalogue has although CloudFormation has none of the kind, with the reason.</summary>
    private static readonly Dictionary<string, string> BesideTheSchema = new(StringComparer.Ordinal)
    {
        ["AWS::Bedrock::CustomModel"] = "made by the API and by Terraform only",
        ["AWS::Bedrock::ModelInvocationLoggingConfiguration"] = "made by the API and by Terraform only",
        ["AWS::Bedrock::ProvisionedModelThroughput"] = "made by the API and by Terraform only",
        ["AWS::CloudDirectory::Directory"] = "made by the API only",
        ["AWS::CloudFormation::StackInstances"] = "a part of a stack set in CloudFormation, made by itself by Terraform",
        ["AWS::OpenSearchService::OutboundConnection"] = "made by the API and by Terraform only",
        ["AWS::CloudSearch::Domain"] = "made by the API and by Terraform only",
        ["AWS::EC2::EbsEncryptionByDefault"] = "set by the API and by Terraform only",
        ["AWS::Athena::Database"] = "made by a statement, or by Terraform",
        ["AWS::EC2::Image"] = "made by the API and by Terraform only",
        ["AWS::EC2::ImageCopy"] = "made by the API and by Terraform only",
        ["AWS::EC2::Snapshot"] = "made by the API and by Terraform only",
        ["AWS::EC2::SnapshotCopy"] = "made by the API and by Terraform only",
        ["AWS::RDS::SnapshotCopy"] = "made by the API and by Terraform only",
        ["AWS::RDS::SnapshotPermission"] = "set by the API and by Terraform only",
        ["AWS::EC2::ImageLookup"] = "a data source of Terraform's",
        ["AWS::EC2::ImageBlockPublicAccess"] = "set by the API and by Terraform only",
        ["AWS::EC2::SnapshotPermission"] = "set by the API and by Terraform only",
        ["AWS::KMS::Grant"] = "set by the API and by Terraform only",
        ["AWS::EC2::ImageLaunchPermission"] = "set by the API and by Terraform only",
        ["AWS::EC2::InstanceMetadataDefaults"] = "set by the API and by Terraform only",
        ["AWS::EMR::BlockPublicAccessConfiguration"] = "set by the API and by Terraform only",
        ["AWS::FreeRTOS::Device"] = "a device in the customer's hands, which no API makes",
        ["AWS::Glacier::Vault"] = "made by the API and by Terraform only",
        ["AWS::Health::Event"] = "told by the API only, and evidence",
        ["AWS::IAM::RootUser"] = "comes with the account",
        ["AWS::IAM::AccountPasswordPolicy"] = "set by the API and by Terraform only",
        ["AWS::Organizations::PolicyType"] = "told by the API only",
        ["AWS::Route53Domains::aws_route53domains_domain"] = "made by the API and by Terraform only; the mechanical name",
        ["AWS::Route53Domains::aws_route53domains_registered_domain"] = "made by the API and by Terraform only; the mechanical name",
        ["AWS::S3::AccountPublicAccessBlock"] = "set by the API and by Terraform only",
        ["AWS::SES::Account"] = "comes with the account",
        ["AWS::SecurityHub::Finding"] = "told by the API only, and evidence",
        ["AWS::SSM::Activation"] = "made by the API and by Terraform only",
        ["AWS::StorageGateway::Gateway"] = "activated by the API and by Terraform only; its name follows CloudFormation's pattern",
    };

    [SharedFact("research/duties.json")]
    public void Responsibilities_have_the_holders_kinds_and_scopes_of_the_model()
    {
        var path = Checkout.Shared("research/duties.json");
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var duties = document.RootElement.GetProperty("duties").EnumerateArray().ToList();
        var extensions = document.RootElement.GetProperty("extensions").EnumerateArray().ToList();

        // Most abstracted services have neither version nor window: there the research's "shared" was too much, and an override says where a choice is left.
        var wanted = duties.Concat(extensions).Select(Describe).Select(duty => duty.Replace("plat.update-settings customer-specific resource not-applicable/customer/shared", "plat.update-settings customer-specific resource not-applicable/customer/aws", StringComparison.Ordinal));

        var known = duties.Concat(extensions).Select(duty => duty.GetProperty("id").GetString()!).ToHashSet(StringComparer.Ordinal);
        Knowledge.Catalog.Responsibilities.Where(item => !item.IsExtension || known.Contains(item.Id)).Select(Describe).Order(StringComparer.Ordinal).ShouldBe(wanted.Order(StringComparer.Ordinal));
        duties.Count.ShouldBe(45);
        extensions.Count.ShouldBe(2);
    }

    [SharedFact("research/overrides.json")]
    public void Every_case_in_which_configuration_moves_the_line_is_an_override_with_examples()
    {
        var path = Checkout.Shared("research/overrides.json");
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var cases = document.RootElement.EnumerateArray().Select(item => item.GetProperty("id").GetString()!).Select(id => id == "elasticache-node" ? "elasticache-nodes" : id).ToList();
        var overrides = Knowledge.Catalog.Services.SelectMany(service => service.Overrides).ToDictionary(change => change.Id, StringComparer.Ordinal);

        cases.Count.ShouldBe(44);
        cases.Where(id => !overrides.ContainsKey(id)).ShouldBeEmpty();
        overrides.Values.Where(change => change.When is not null && change.Examples.Length < 2).Select(change => change.Id).ShouldBeEmpty();
    }

    [SharedFact("research/data/cfn_schema.json")]
    public void Conditions_read_properties_that_their_types_have()
    {
        var path = Checkout.Shared("research/data/cfn_schema.json");
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var strange = Conditions()
            .SelectMany(condition => Reads(condition.Expression).Select(property => (condition.Id, condition.Types, property)))
            .Where(read => !read.Types.Any(type => BesideTheSchema.ContainsKey(type) || Has(document.RootElement, type, read.property)))
            .Select(read => $"{read.Types.FirstOrDefault()}.{read.property} ({read.Id})")
            .Distinct()
            .ToList();

        strange.ShouldBeEmpty();
    }

    [SharedFact("research/data/cfn_schema.json")]
    public void Every_type_is_one_of_CloudFormations()
    {
        var path = Checkout.Shared("research/data/cfn_schema.json");
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));

        Knowledge.Catalog.Services.SelectMany(service => service.Types)
            .Select(type => type.Name)
            .Where(type => !document.RootElement.TryGetProperty(type, out _))
            .ShouldBe(BesideTheSchema.Keys, ignoreOrder: true);
    }

    private static IEnumerable<(string Id, IReadOnlyList<string> Types, Expression Expression)> Conditions()
    {
        foreach (var check in Knowledge.Catalog.AllChecks())
        {
            yield return (check.Id, check.Types, check.Condition);
            if (check.Applies is not null)
            {
                yield return (check.Id, check.Types, check.Applies);
            }
        }

        foreach (var service in Knowledge.Catalog.Services)
        {
            foreach (var change in service.Overrides.Where(change => change.When is not null))
            {
                yield return (change.Id, change.On.IsEmpty ? [.. service.Types.Select(type => type.Name)] : change.On, change.When!);
            }
        }
    }

    private static IEnumerable<string> Reads(Expression expression) =>
        SelfProperty().Matches(HclPrinter.Print(expression)).Select(match => match.Groups[1].Value).Distinct();

    private static bool Has(JsonElement schema, string type, string property) =>
        schema.TryGetProperty(type, out var entry) && entry.GetProperty("props").TryGetProperty(property, out _);

    private static string Describe(JsonElement duty)
    {
        var holders = duty.GetProperty("holder");
        return string.Join(
            ' ',
            duty.GetProperty("id").GetString(),
            duty.GetProperty("kind").GetString(),
            duty.GetProperty("scope").GetString(),
            string.Join('/', new[] { "infrastructure", "container", "abstracted" }.Select(model => holders.GetProperty(model).GetString()))).Replace("n/a", "not-applicable", StringComparison.Ordinal);
    }

    private static string Describe(Responsibility item) => string.Join(
        ' ',
        item.Id,
        item.Kind,
        item.Scope.Name(),
        string.Join('/', Enum.GetValues<ServiceModel>().Select(model => item.Default[model].Name())));

    [GeneratedRegex(@"\bself\.(\w+)", RegexOptions.NonBacktracking)]
    private static partial Regex SelfProperty();
}

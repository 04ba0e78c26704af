using Onus.Core.Values;

namespace Onus.Terraform.Tests.Json;

/// <summary>Documents that Terraform reads only when a plan is applied.</summary>
public sealed class PlannedDocumentTests
{
    private const string Statement = """{"statement":[{"actions":["s3:GetObject"],"resources":[null]}]}""";
    private const string Unknown = """{"id":true,"json":true,"minified_json":true,"version":true,"statement":[{"actions":[false],"effect":true,"resources":[true]}]}""";

    [Theory]
    [InlineData("json")]
    [InlineData("minified_json")]
    public void A_document_that_is_put_off_is_read_as_far_as_it_is_known(string attribute)
    {
        var document = PolicyOf(attribute, """{"statement":[{"actions":{"constant_value":["s3:GetObject"]},"resources":{"references":["aws_s3_bucket.b.arn","aws_s3_bucket.b"]}}]}""");

        var statement = document["Statement"].ShouldBeOfType<ListValue>().Items.ShouldHaveSingleItem().ShouldBeOfType<MapValue>();
        statement["Effect"]!.ToString().ShouldBe("\"Allow\"");
        statement["Action"]!.ToString().ShouldBe("\"s3:GetObject\"");
        statement["Resource"].ShouldBeOfType<UnknownValue>();
    }

    [Fact]
    public void What_may_be_set_by_dynamic_blocks_stays_unknown()
    {
        var document = PolicyOf("json", "{}");

        document["Statement"].ShouldBeOfType<ListValue>().Items.ShouldHaveSingleItem().ShouldBeOfType<MapValue>()["Effect"].ShouldBeOfType<UnknownValue>();
    }

    [Theory]
    [InlineData("{}", """{"json":true}""")]
    [InlineData("{}", """{"json":true,"statement":true}""")]
    [InlineData("""{"statement":[{"actions":["s3:*"],"resources":["*"]}]}""", """{"json":true,"statement":[{"condition":true}]}""")]
    public void Statements_that_are_not_told_are_never_none(string after, string unknown)
    {
        var policy = Input.Plan(
            string.Join(',', Policy, Resource("aws_iam_policy_document", "d", after, unknown, isData: true)),
            Configuration(("aws_iam_policy", "p", """{"policy":{"references":["data.aws_iam_policy_document.d.json","data.aws_iam_policy_document.d"]}}""", false), ("aws_iam_policy_document", "d", "{}", true)))["aws_iam_policy.p"].Values["policy"];

        var structure = policy.ShouldBeOfType<UnknownValue>().Refinement?.Structure as MapValue;
        (structure is null || ListValue.ItemsOf(structure["Statement"]).All(statement => statement is UnknownValue or MapValue { Count: 4 })).ShouldBeTrue();
        (structure is null || ListValue.ItemsOf(structure["Statement"]).Length == 1).ShouldBeTrue();
    }

    [Fact]
    public void Of_what_an_expression_makes_of_several_nothing_is_told()
    {
        var plan = Plan("""["data.aws_iam_policy_document.d.json","data.aws_iam_policy_document.d","aws_s3_bucket.b.id","aws_s3_bucket.b"]""", "{}");

        plan["aws_iam_policy.p"].Values["policy"].ShouldBeOfType<UnknownValue>().Refinement?.Structure.ShouldBeNull();
    }

    [Fact]
    public void A_document_may_be_made_of_others_but_not_of_itself()
    {
        var other = Resource("aws_iam_policy_document", "e", """{"source_policy_documents":[null]}""", """{"json":true,"source_policy_documents":[true]}""", isData: true);
        var plan = Input.Plan(
            string.Join(',', Policy, Document, other, Bucket),
            Configuration(
                ("aws_iam_policy", "p", """{"policy":{"references":["data.aws_iam_policy_document.e.json","data.aws_iam_policy_document.e"]}}""", false),
                ("aws_iam_policy_document", "d", """{"statement":[{"actions":{},"resources":{"references":["aws_s3_bucket.b.arn","aws_s3_bucket.b"]}}]}""", true),
                ("aws_iam_policy_document", "e", """{"source_policy_documents":{"references":["data.aws_iam_policy_document.d.json","data.aws_iam_policy_document.d"]}}""", true)));

        DocumentOf(plan)["Statement"].ShouldBeOfType<ListValue>().Items.ShouldHaveSingleItem().ShouldBeOfType<MapValue>()["Action"]!.ToString().ShouldBe("\"s3:GetObject\"");

        var circle = Input.Plan(
            string.Join(',', Policy, other),
            Configuration(
                ("aws_iam_policy", "p", """{"policy":{"references":["data.aws_iam_policy_document.e.json","data.aws_iam_policy_document.e"]}}""", false),
                ("aws_iam_policy_document", "e", """{"source_policy_documents":{"references":["data.aws_iam_policy_document.e.json","data.aws_iam_policy_document.e"]}}""", true)));
        circle["aws_iam_policy.p"].Values["policy"].ShouldBeOfType<UnknownValue>();
    }

    private static string Policy => Resource("aws_iam_policy", "p", "{}", """{"policy":true}""");

    private static string Bucket => Resource("aws_s3_bucket", "b", "{}", """{"arn":true,"id":true}""");

    private static string Document => Resource("aws_iam_policy_document", "d", Statement, Unknown, isData: true);

    private static MapValue PolicyOf(string attribute, string expressions) =>
        DocumentOf(Plan($"[\"data.aws_iam_policy_document.d.{attribute}\",\"data.aws_iam_policy_document.d\"]", expressions));

    private static Input Plan(string references, string expressions) => Input.Plan(
        string.Join(',', Policy, Document, Bucket),
        Configuration(("aws_iam_policy", "p", $"{{\"policy\":{{\"references\":{references}}}}}", false), ("aws_iam_policy_document", "d", expressions, true)));

    private static MapValue DocumentOf(Input plan) => plan["aws_iam_policy.p"].Values["policy"].ShouldBeOfType<UnknownValue>().Refinement!.Structure.ShouldBeOfType<MapValue>();

    private static string Resource(string type, string name, string after, string unknown, bool isData = false) =>
        $$$"""{"address":"{{{(isData ? "data." : "")}}}{{{type}}}.{{{name}}}","mode":"{{{(isData ? "data" : "managed")}}}","type":"{{{type}}}","name":"{{{name}}}","change":{"actions":["{{{(isData ? "read" : "create")}}}"],"before":null,"after":{{{after}}},"after_unknown":{{{unknown}}}}}""";

    private static string Configuration(params (string Type, string Name, string Expressions, bool IsData)[] resources) =>
        $$$"""{"root_module":{"resources":[{{{string.Join(',', resources.Select(Written))}}}]}}""";

    private static string Written((string Type, string Name, string Expressions, bool IsData) resource) =>
        $$$"""{"mode":"{{{(resource.IsData ? "data" : "managed")}}}","type":"{{{resource.Type}}}","name":"{{{resource.Name}}}","expressions":{{{resource.Expressions}}}}""";
}

using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Terraform.Mapping;
using Onus.Terraform.Tests.Mapping;

namespace Onus.Terraform.Tests.Json;

public sealed class PlanTests
{
    private static readonly string Key = Input.Create("key", "{}", """{"arn":true,"id":true}""");

    [Fact]
    public void What_is_destroyed_or_forgotten_is_left_out_and_what_is_replaced_stays()
    {
        static string With(string name, string actions, string head = "") =>
            Input.Create(name, actions.Contains("create", StringComparison.Ordinal) || actions.Contains("no-op", StringComparison.Ordinal) ? "{}" : "null", head: head).Replace("""["create"]""", actions, StringComparison.Ordinal);
        var plan = Input.Plan(string.Join(',',
            With("gone", """["delete"]"""), With("left", """["forget"]"""), With("new", """["delete","create"]"""), With("other", """["create","delete"]"""),
            With("same", """["no-op"]"""), With("old", """["delete"]""", ""","deposed":"abc" """)));

        plan.Blocks.Select(block => block.Name).ShouldBe(["new", "other", "same"]);
    }

    [Fact]
    public void Null_means_unset_and_empty_lists_are_kept()
    {
        var values = Input.Plan(Input.Create("a", """{"n":null,"l":[],"m":{"n":null},"b":[{"n":null,"x":1}],"t":["a",null]}"""))["aws_x.a"].Values;

        values.ToString().ShouldBe("{l = [], m = {}, b = [{x = 1}], t = [\"a\", null]}");
    }

    [Fact]
    public void Unknown_parts_of_blocks_are_put_where_they_belong()
    {
        var plan = Input.Plan(
            Input.Create("a", """{"disk":[{"size":8},{"size":9}],"tags":{"x":"y"}}""", """{"disk":[{"key":true},{"key":true,"id":true}],"tags":{"z":true},"more":[{"id":true}]}""") + "," + Key,
            Input.Configure(("key", "{}"), ("a", """{"disk":[{"size":{"constant_value":8},"key":{"references":["aws_x.key.arn","aws_x.key"]}},{"size":{"constant_value":9}}],"tags":{"references":["aws_x.key.id","aws_x.key"]}}""")));

        var values = plan["aws_x.a"].Values;
        var disks = values["disk"].ShouldBeOfType<ListValue>().Items;
        disks.Length.ShouldBe(2);
        var first = disks[0].ShouldBeOfType<MapValue>();
        first["size"]!.ToString().ShouldBe("8");
        plan.Reference(first["key"]).ShouldBe("aws_x.key|arn");
        plan.Reference(values["tags"].ShouldBeOfType<MapValue>()["z"]).ShouldBe("aws_x.key|id");
        disks[1].ShouldBeOfType<MapValue>()["id"].ShouldBeOfType<UnknownValue>().Origin.Kind.ShouldBe(OriginKind.ProviderDefault);
        values["more"].ShouldBeOfType<ListValue>().Items[0].ShouldBeOfType<MapValue>()["id"].ShouldBeOfType<UnknownValue>();
    }

    [Fact]
    public void What_the_configuration_does_not_set_is_marked_as_chosen_by_the_provider()
    {
        var values = Input.Plan(
            Input.Create("a", """{"given":true,"chosen":false}""", """{"id":true,"later":true,"unset":true}"""),
            Input.Configure(("a", """{"given":{"constant_value":true},"later":{"references":["local.x"]}}""")))["aws_x.a"].Values;

        values["given"]!.Origin.Kind.ShouldBe(OriginKind.Explicit);
        values["chosen"]!.Origin.Kind.ShouldBe(OriginKind.ProviderDefault);
        values["unset"].ShouldBeOfType<UnknownValue>().Origin.Kind.ShouldBe(OriginKind.ProviderDefault);
        values["later"].ShouldBeOfType<UnknownValue>().Origin.Kind.ShouldBe(OriginKind.Computed);
    }

    [Theory]
    [InlineData("""["aws_x.key.arn","aws_x.key"]""", "arn", true, "arn:")]
    [InlineData("""["aws_x.key.arn","aws_x.key"]""", "policy", true, null)]
    [InlineData("""["aws_x.key.endpoint","aws_x.key"]""", "arn", false, null)]
    [InlineData("""["local.on","aws_x.key.arn","aws_x.key"]""", "arn", false, null)]
    [InlineData("""["aws_x.key"]""", "arn", false, null)]
    public void Only_what_is_certain_of_a_reference_is_said(string references, string attribute, bool notNull, string? prefix)
    {
        var plan = Input.Plan(
            Input.Create("a", "{}", $$"""{"{{attribute}}":true }""") + "," + Key,
            Input.Configure(("key", "{}"), ("a", $$$"""{"{{{attribute}}}":{"references":{{{references}}}}}""")));

        var unknown = plan["aws_x.a"].Values[attribute].ShouldBeOfType<UnknownValue>();
        plan.Reference(unknown).ShouldStartWith("aws_x.key|");
        unknown.IsNotNull.ShouldBe(notNull);
        unknown.Refinement!.Prefix.ShouldBe(prefix);
        unknown.Reason.Code.ShouldBe(UnknownCode.KnownAfterDeployment);
    }

    [Theory]
    [InlineData("""["aws_x.gone.arn","aws_x.gone"]""")]
    [InlineData("""["aws_x.key.arn","aws_x.key","aws_x.a.id","aws_x.a"]""")]
    [InlineData("""["module.none.out","module.none"]""")]
    [InlineData("""["var.x"]""")]
    [InlineData("""["module"]""")]
    [InlineData("""["module."]""")]
    [InlineData("""["data"]""")]
    [InlineData("""["."]""")]
    [InlineData("""[""]""")]
    [InlineData("""["aws_x"]""")]
    [InlineData("""["aws_x.key[\"unclosed"]""")]
    [InlineData("""["var."]""")]
    [InlineData("""["each.value.x"]""")]
    public void A_name_that_stands_for_nothing_or_several_things_gives_no_reference(string references)
    {
        var plan = Input.Plan(
            Input.Create("a", "{}", """{"p":true}""") + "," + Key,
            Input.Configure(("key", "{}"), ("a", $$$"""{"p":{"references":{{{references}}}}}""")));

        plan.Reference(plan["aws_x.a"].Values["p"]).ShouldBe("");
        plan.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Elements_of_a_list_are_told_apart_when_there_are_as_many_as_names()
    {
        var plan = Input.Plan(
            Input.Create("a", """{"both":[null,null],"mixed":[null,null]}""", """{"both":[true,true],"mixed":[true,true]}""") + "," + Key + "," + Input.Create("b", "{}"),
            Input.Configure(("a", """{"both":{"references":["aws_x.key.id","aws_x.key","aws_x.b.id","aws_x.b"]},"mixed":{"references":["aws_x.key.id","aws_x.key","aws_x.b.id","aws_x.b","local.c"]}}""")));

        var both = plan["aws_x.a"].Values["both"].ShouldBeOfType<ListValue>();
        both.Items.Select(plan.Reference).ShouldBe(["aws_x.key|id", "aws_x.b|id"]);
        plan["aws_x.a"].Values["mixed"].ShouldBeOfType<ListValue>().Items.Select(plan.Reference).ShouldBe(["", ""]);
    }

    [Fact]
    public void Sensitive_marks_reach_all_that_is_below()
    {
        var plan = Input.Plan(Input.Create(
            "a",
            """{"plain":"x","doc":{"a":["hunter2"]},"list":[{"v":"hunter2"},{"v":"y"}],"password":"hunter2","master_user_secret":[{"secret_arn":"arn:x"}],"vars":{"DB_PASSWORD":"hunter2","API-Key":"hunter2"},"http_tokens":"required","manage_master_user_password":true}""",
            """{"later":true}""",
            """{"doc":true,"list":[{"v":true},{}],"later":true}"""));

        var values = plan["aws_x.a"].Values;
        Texts.AllOf(plan).ShouldNotContain("hunter2");
        values["later"]!.IsSensitive.ShouldBeTrue();
        values["plain"]!.IsSensitive.ShouldBeFalse();
        values["http_tokens"]!.IsSensitive.ShouldBeFalse();
        values["manage_master_user_password"]!.IsSensitive.ShouldBeFalse();
        values["master_user_secret"]!.ToString().ShouldContain("arn:x");
        values["list"].ShouldBeOfType<ListValue>().Items[1].ShouldBeOfType<MapValue>()["v"]!.IsSensitive.ShouldBeFalse();
        values["password"].ShouldBeOfType<StringValue>().Value.ShouldBe("hunter2");
    }

    [Theory]
    [InlineData("""{"constant_value":"eu-west-1"}""", "\"eu-west-1\"")]
    [InlineData("""{"references":["var.region"]}""", "\"us-gov-west-1\"")]
    [InlineData("""{"references":["var.name"]}""", "unknown (the provider's region, which the plan does not tell)")]
    [InlineData("""{"references":["var.region","var.name"]}""", "unknown (the provider's region, which the plan does not tell)")]
    [InlineData("{}", "unknown (the provider's region, which the plan does not tell)")]
    public void The_provider_s_region_is_told_where_the_plan_has_it(string expression, string region)
    {
        var configuration = $$$$"""
            {"provider_config":{"aws.west":{"name":"aws","expressions":{"access_key":{"constant_value":"hunter2"},"region":{{{{expression}}}},"default_tags":[{"tags":{"constant_value":{"team":"a"}}}]}}},
             "root_module":{"resources":[{"type":"aws_x","name":"a","mode":"managed","provider_config_key":"module.m:aws.west","expressions":{}}]}}
            """;
        var plan = Input.Plan(Input.Create("a", "{}"), configuration, ""","variables":{"region":{"value":"us-gov-west-1"},"name":{"value":"x"}}""");

        var provider = plan["aws_x.a"].ProviderConfig;
        provider["region"]!.ToString().ShouldBe(region);
        provider["default_tags"]!.ToString().ShouldBe("[{tags = {team = \"a\"}}]");
        provider.Keys.ToArray().ShouldBe(["region", "default_tags", "access_key"], ignoreOrder: true);
        provider["access_key"].ShouldBeOfType<UnknownValue>();
    }

    [Fact]
    public void Planned_values_do_where_there_are_no_changes()
    {
        var plan = Input.Of("""{"format_version":"1.2","terraform_version":"1.11.4","planned_values":{"root_module":{"child_modules":[{"resources":[{"address":"module.m[0].aws_x.a","mode":"managed","type":"aws_x","name":"a","values":{"x":1}}],"address":"module.m[0]"}]}}}""");

        var block = plan.Blocks.ShouldHaveSingleItem();
        block.ModulePath.ShouldBe("module.m[0]");
        block.Values["x"]!.ToString().ShouldBe("1");
    }

    [Fact]
    public void Deferred_changes_are_in_doubt()
    {
        var plan = Input.Plan("", more: $$""","deferred_changes":[{"reason":"instance_count_unknown","resource_change":{{Input.Create("a", "{}")}}}]""");

        plan["aws_x.a"].Doubt.ShouldNotBeNull().Code.ShouldBe(UnknownCode.KnownAfterDeployment);
    }

    [Fact]
    public void A_plan_that_Terraform_did_not_finish_is_read_with_a_warning() =>
        Input.Plan(Input.Create("a", "{}"), more: ",\"errored\":true").Codes.ShouldBe(["terraform-plan-errored"]);

    [Fact]
    public void Modules_outside_the_root_are_not_looked_at()
    {
        using var folder = new TemporaryFolder();
        folder.Write("modules/m/main.tf", "resource \"aws_x\" \"a\" {}\n");
        folder.Write("infra/main.tf", "\nresource \"aws_x\" \"b\" {}\n");
        var path = folder.Write("infra/plan.json", $$"""
            {"format_version":"1.2","terraform_version":"1","resource_changes":[{{Input.Create("a", "{}").Replace("aws_x.a", "module.m.aws_x.a", StringComparison.Ordinal)}},{{Input.Create("b", "{}")}}],
            "configuration":{"root_module":{"module_calls":{"m":{"source":"../modules/m","module":{} } } } } }
            """);

        var plan = Input.At(path);
        plan.Place(plan["module.m.aws_x.a"].Origin).ShouldStartWith("plan.json:");
        plan.Place(plan["aws_x.b"].Origin).ShouldBe("main.tf:2:1");
    }

    [Fact]
    public void What_the_configuration_beside_a_plan_or_a_state_accepts_is_accepted_of_its_blocks()
    {
        using var folder = new TemporaryFolder();
        folder.Write("main.tf", "# trivy:ignore:m1\nmodule \"m\" {\n  source = \"./m\"\n}\nresource \"aws_x\" \"b\" {\n  # onus:waive=b1 why\n}\n");
        folder.Write("m/main.tf", "# onus:waive=a1\nresource \"aws_x\" \"a\" {}\n");
        var plan = Input.At(folder.Write("plan.json", $$"""
            {"format_version":"1.2","terraform_version":"1","resource_changes":[{{Input.Create("a", "{}").Replace("aws_x.a", "module.m.aws_x.a", StringComparison.Ordinal)}},{{Input.Create("b", "{}")}}],
            "configuration":{"root_module":{"module_calls":{"m":{"source":"./m","module":{} } } } } }
            """));
        var state = Input.At(folder.Write("terraform.tfstate", """
            {"version":4,"terraform_version":"1","serial":1,"lineage":"x","outputs":{},"resources":[
            {"module":"module.m","mode":"managed","type":"aws_x","name":"a","provider":"provider[\"registry.terraform.io/hashicorp/aws\"]","instances":[{"attributes":{}}]},
            {"mode":"managed","type":"aws_x","name":"b","provider":"provider[\"registry.terraform.io/hashicorp/aws\"]","instances":[{"attributes":{}}]}]}
            """));

        foreach (var read in new[] { plan, state })
        {
            read["module.m.aws_x.a"].Waivers.Select(waiver => waiver.Id).ShouldBe(["m1", "a1"]);
            read["aws_x.b"].Waivers.Select(waiver => waiver.Id).ShouldBe(["b1"]);
        }
    }

    [Fact]
    public void Values_point_at_the_lines_that_set_them()
    {
        using var folder = new TemporaryFolder();
        folder.Write("main.tf", """
            resource "aws_x" "a" {
              on   = false
              tags = {
                team = "a"
              }
              ports = [
                1,
                2,
              ]
              rule {
                port  = 22
                cidrs = ["10.0.0.0/8", "0.0.0.0/0"]
              }
              rule {
                port = var.port
              }
              rule {
                port = 80
              }
              dynamic "made" {
                for_each = [1]
                content {}
              }
            }
            """);
        var path = folder.Write("plan.json", $$"""
            {"format_version":"1.2","terraform_version":"1","resource_changes":[{{Input.Create("a", """
            {"on":false,"name":"x","tags":{"team":"a"},"ports":[1,2],"rule":[{"port":80},{"port":443},{"port":22,"cidrs":["0.0.0.0/0","10.0.0.0/8"]}],"made":[{"port":1}]}
            """)}}]}
            """);

        var plan = Input.At(path);
        var values = plan["aws_x.a"].Values;
        plan.Place(values["on"]!.Origin).ShouldBe("main.tf:2:10");
        plan.Place(values["name"]!.Origin).ShouldStartWith("plan.json:");
        plan.Place(((MapValue)values["tags"]!)["team"]!.Origin).ShouldBe("main.tf:4:12");
        plan.Place(((ListValue)values["ports"]!).Items[1].Origin).ShouldBe("main.tf:8:5");
        var rules = ((ListValue)values["rule"]!).Items;
        rules.Select(rule => plan.Place(rule.Origin)).ShouldBe(["main.tf:17:3", "main.tf:14:3", "main.tf:10:3"]);
        plan.Place(((MapValue)rules[2])["port"]!.Origin).ShouldBe("main.tf:11:13");
        plan.Place(((ListValue)values["made"]!).Items[0].Origin).ShouldStartWith("plan.json:");
    }

    [Theory]
    [InlineData("var.given", OriginKind.Computed)]
    [InlineData("aws_x.other.secret", OriginKind.Computed)]
    [InlineData("var.standard", OriginKind.Explicit)]
    [InlineData("local.secret", OriginKind.Explicit)]
    public void A_value_from_a_variable_without_a_default_is_not_written_out(string reference, OriginKind expected)
    {
        var plan = Input.Plan(
            Input.Create("a", """{"secret":"x"}"""),
            $$"""{"root_module":{"variables":{"given":{},"standard":{"default":"x"} },"resources":[{"mode":"managed","type":"aws_x","name":"a","expressions":{"secret":{"references":["{{reference}}"]} } }]} }""");

        plan["aws_x.a"].Values["secret"]!.Origin.Kind.ShouldBe(expected);
    }

    [Theory]
    [InlineData("""{"references":["var.given"]}""", OriginKind.Computed)]
    [InlineData("""{"constant_value":"x"}""", OriginKind.Explicit)]
    public void A_module_writes_out_what_its_call_does(string argument, OriginKind expected)
    {
        var plan = Input.Plan(
            Input.Create("a", """{"secret":"x"}""").Replace("aws_x.a", "module.m.aws_x.a", StringComparison.Ordinal),
            $$"""{"root_module":{"variables":{"given":{} },"module_calls":{"m":{"expressions":{"pw":{{argument}}},"module":{"variables":{"pw":{} },"resources":[{"mode":"managed","type":"aws_x","name":"a","expressions":{"secret":{"references":["var.pw"]} } }]} } } } }""");

        plan["module.m.aws_x.a"].Values["secret"]!.Origin.Kind.ShouldBe(expected);
    }

    [Theory]
    [InlineData("aws_security_group", "ingress", "SecurityGroupIngress", true)]
    [InlineData("aws_instance", "vpc_security_group_ids", "SecurityGroupIds", true)]
    [InlineData("aws_db_parameter_group", "parameter", "Parameters", false)]
    public void What_the_provider_fills_in_is_not_set_where_the_configuration_says_nothing(string type, string attribute, string property, bool isUnset)
    {
        var plan = Input.Plan(
            Input.Create("a", "{}", $$"""{"{{attribute}}":true }""").Replace("aws_x", type, StringComparison.Ordinal),
            $$"""{"root_module":{"resources":[{"mode":"managed","type":"{{type}}","name":"a","expressions":{"name":{"constant_value":"n"} } }]} }""");

        var resource = new TerraformMapper(Mapped.Catalog, new DiagnosticBag()).Map("plan", plan.Blocks).ShouldHaveSingleItem();
        (resource.Properties[property] is null).ShouldBe(isUnset);
    }
}

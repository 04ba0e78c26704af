using System.Text;
using Onus.Contracts;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Functions;

namespace Onus.Hcl.Tests.Evaluation;

/// <summary>Templates given as text: files and strings.</summary>
public sealed class TemplateTests
{
    [Fact]
    public void A_template_sees_the_variables_it_is_given_and_no_others()
    {
        Text("templatefile(\"t\", {name = \"Ann\"})", "Hello, ${name}!").ShouldBe("Hello, Ann!");
        Fails("templatefile(\"t\", {})", "Hello, ${outside}!").ShouldContain("there is no variable of this name");
    }

    [Fact]
    public void A_template_that_is_one_interpolation_gives_the_value_itself()
    {
        var list = Run("templatefile(\"t\", {xs = [1, 2]})", "${xs}").Value.ShouldBeOfType<ListValue>();

        list.Count.ShouldBe(2);
        list.Items.ShouldAllBe(item => item.Origin.Offset == 0 && item.Origin.HasPlace);
    }

    [Fact]
    public void A_template_that_can_not_be_read_is_an_error() =>
        Fails("templatefile(\"t\", {})", "%{ if true }no end").ShouldContain("the template can't be read");

    [Fact]
    public void Secrets_in_a_template_make_its_text_secret() =>
        Run("templatefile(\"t\", {s = sensitive(\"x\")})", "a${s}").Value.IsSensitive.ShouldBeTrue();

    [Fact]
    public void What_is_known_of_a_text_before_an_unknown_stays_known()
    {
        var text = Run("templatefile(\"t\", {id = id})", "arn:aws:${id}").Value.ShouldBeOfType<UnknownValue>();

        text.Refinement.ShouldNotBeNull().Prefix.ShouldBe("arn:aws:");
    }

    [Fact]
    public void Templates_that_use_themselves_end() =>
        Fails("templatefile(\"t\", {})", "x${templatefile(\"t\", {})}${templatefile(\"t\", {})}").ShouldContain("templates are nested too deeply");

    [Fact]
    public void Templates_within_templates_share_the_steps() =>
        Fails("templatefile(\"t\", {n = 0})", "%{ for x in range(1000) }%{ for y in range(1000) }${n + 1 + 1 + 1 + 1}%{ endfor }%{ endfor }", 100_000)
            .ShouldContain("too many steps");

    [Fact]
    public void Without_the_option_there_are_no_templates() =>
        new Evaluator(Asked.Catalogue).Evaluate(Asked.Parse("templatestring(\"x\", {})"), Scope.Empty).IsOk.ShouldBeFalse();

    private static string Text(string expression, string template) => Run(expression, template).Value.ShouldBeOfType<StringValue>().Value;

    private static string Fails(string expression, string template, long steps = 1_000_000)
    {
        var evaluated = Run(expression, template, steps);
        evaluated.Value.IsUnknown.ShouldBeTrue();
        return evaluated.Errors[0].Message.Text;
    }

    private static Evaluated Run(string expression, string template, long steps = 1_000_000) =>
        new Evaluator(Asked.Hcl with { Files = new OneFile(template), MaxSteps = steps })
            .Evaluate(Asked.Parse(expression), Scope.Of(Value.Map(("outside", Value.Of(1)), ("id", Value.Unknown(UnknownCode.KnownAfterDeployment, $"the id")))));

    private sealed class OneFile(string text) : IFileReader
    {
        public byte[] Read(string path) => Encoding.UTF8.GetBytes(text);

        public bool Exists(string path) => true;

        public IEnumerable<string> Matching(string folder, string pattern) => [];
    }
}

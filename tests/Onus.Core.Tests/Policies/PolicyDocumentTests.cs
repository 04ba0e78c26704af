using Onus.Contracts;
using Onus.Core.Policies;
using Onus.Core.Values;

namespace Onus.Core.Tests.Policies;

/// <summary>A policy is taken apart alike however it was written.</summary>
public sealed class PolicyDocumentTests
{
    private static readonly UnknownValue Unknown = Value.Unknown(UnknownCode.LookedUp, $"it is looked up");

    [Fact]
    public void One_is_as_good_as_a_list_of_one()
    {
        var single = Only(Value.Map(("Action", Value.Of("s3:*")), ("NotResource", Value.Of("r")), ("Principal", Value.Map(("AWS", Value.Of("*"))))));
        var listed = Only(Value.List(Value.Map(
            ("Action", Value.List(Value.Of("s3:*"))), ("NotResource", Value.List(Value.Of("r"))), ("Principal", Value.Map(("AWS", Value.List(Value.Of("*"))))))));

        foreach (var statement in new[] { single, listed })
        {
            statement.Actions.ShouldHaveSingleItem().ToString().ShouldBe(Value.Of("s3:*").ToString());
            statement.NotResources.ShouldHaveSingleItem().ToString().ShouldBe(Value.Of("r").ToString());
            statement.Principals.Parts.ShouldHaveSingleItem().Type.ShouldBe("AWS");
            (statement.NotActions.Length, statement.Resources.Length, statement.NotPrincipals.Parts.Length).ShouldBe((0, 0, 0));
        }
    }

    [Fact]
    public void A_principal_without_a_type_has_the_type_of_everybody() =>
        Only(Value.Map(("NotPrincipal", Value.Of("*")))).NotPrincipals.Parts.ShouldHaveSingleItem().Type.ShouldBe("*");

    [Fact]
    public void Conditions_are_one_row_for_each_operator_and_key()
    {
        var conditions = Only(Value.Map(("Condition", Value.Map(
            ("Bool", Value.Map(("aws:SecureTransport", Value.Of("false")))),
            ("StringLike", Value.Map(("a", Value.List(Value.Of("1"), Value.Of("2"))), ("b", Value.Null))),
            ("Broken", Value.Of(1)))))).Conditions;

        conditions.Unknown.ShouldBeNull();
        conditions.Parts.Select(part => $"{part.Operator} {part.Key} {part.Values.Length}").ShouldBe(["Bool aws:SecureTransport 1", "StringLike a 2", "StringLike b 0"]);
    }

    [Fact]
    public void An_element_of_which_nothing_is_known_says_so()
    {
        var statement = Only(Value.Map(("Principal", Unknown), ("Condition", Unknown), ("Action", Unknown)));

        (statement.Principals.Unknown, statement.Conditions.Unknown).ShouldBe((Unknown, Unknown));
        statement.Actions.ShouldBe([Unknown]);
    }

    [Fact]
    public void A_principal_whose_beginning_is_known_is_a_part()
    {
        var arn = Value.Unknown(UnknownCode.KnownAfterDeployment, $"later", default, new Refinement { Prefix = "arn:" });
        var principals = Only(Value.Map(("Principal", arn))).Principals;

        principals.Unknown.ShouldBeNull();
        principals.Parts.ShouldBe([new PolicyPrincipal("*", arn)]);
    }

    [Fact]
    public void A_statement_that_is_not_known_keeps_its_place()
    {
        PolicyDocument.Of(Unknown).Statements.ShouldBe([null]);
        PolicyDocument.Of(Value.Map(("Statement", Value.List(Unknown, Value.Map(), Value.Of("no statement"))))).Statements.Select(statement => statement is null).ShouldBe([true, false]);
        PolicyDocument.Of(Value.Null).Statements.ShouldBeEmpty();
    }

    [Fact]
    public void A_document_is_made_with_what_is_given()
    {
        PolicyDocument.Make(Value.Of("2012-10-17"), null, [Value.Map()], default).Keys.ToArray().ShouldBe(["Version", "Statement"]);
        PolicyDocument.Make(null, Value.Of("id"), [], default).Keys.ToArray().ShouldBe(["Id", "Statement"]);
    }

    [Fact]
    public void Members_of_a_statement_stand_in_the_order_of_the_grammar() => PolicyStatement
        .InOrder(Value.Map(("Condition", Value.Map()), ("Effect", Value.Of("Deny")), ("Unheard", Value.Of(1)), ("Action", Value.Of("*")), ("Resource", Value.Null)))
        .Keys.ToArray().ShouldBe(["Effect", "Action", "Condition"]);

    private static PolicyStatement Only(Value statement) => PolicyDocument.Of(Value.Map(("Statement", statement))).Statements.ShouldHaveSingleItem().ShouldNotBeNull();
}

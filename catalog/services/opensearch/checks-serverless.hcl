check "opensearch-serverless-collection-redundant" {
  title          = "Collections of OpenSearch Serverless have standby replicas"
  responsibility = "ops.resilience"
  resource       = "AWS::OpenSearchServerless::Collection"
  severity       = "low"
  condition      = upper(coalesce(self.StandbyReplicas, "ENABLED")) != "DISABLED"
  why            = "Without them the collection stands in one zone and is away with it. Nothing said means enabled."
  fix            = "Leave {StandbyReplicas} out, or set it to ENABLED; it cannot be changed later."
  remedy         = { StandbyReplicas = "ENABLED" }
  uninherits     = { "ops.resilience" = "AWS keeps a serverless search collection in several zones." }
  example "pass" "AWS's default" {}
  example "fail" { StandbyReplicas = "DISABLED" }
}

check "schemas-registry-not-public" {
  title          = "Schema registries name whom they allow"
  responsibility = "iam.resource-policy"
  resource       = "AWS::EventSchemas::RegistryPolicy"
  severity       = "medium"
  like           = policy_not_public(self.Policy, "schemas:DescribeSchema")
  why            = "Schemas tell everybody how the events of the business are made, and whoever may write them breaks their readers."
  fix            = "Name principals in {Policy.Statement[].Principal}, or narrow by aws:PrincipalOrgID."
  example "fail" {
    Policy = { Statement = [{ Effect = "Allow", Principal = "*", Action = "schemas:*", Resource = "*" }] }
  }
}

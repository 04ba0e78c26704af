# CloudFormation has no vault, so these properties are Onus's own: VaultName, AccessPolicy, LockPolicy and
# NotificationConfig (SNSTopic, Events), after the service's API and Terraform's aws_glacier_vault.

check "glacier-vault-policy-not-public" {
  title          = "Glacier vaults are open to nobody in general"
  responsibility = "iam.resource-policy"
  resource       = "AWS::Glacier::Vault"
  severity       = "critical"
  like           = policy_not_public(self.AccessPolicy, "glacier:InitiateJob")
  why            = "A vault policy for principal * lets every AWS customer fetch or delete archives."
  fix            = "Name the principals in AccessPolicy.Statement[].Principal."
  example "pass" "no policy" { VaultName = "archive" }
}

check "glacier-vault-denies-insecure-transport" {
  title          = "Glacier vaults refuse requests without TLS"
  responsibility = "data.transit"
  resource       = "AWS::Glacier::Vault"
  severity       = "low"
  condition      = policy_denies_insecure_transport(self.AccessPolicy, "glacier:*")
  why            = "The service's endpoints answer plain HTTP too; only a policy of yours turns it away."
  fix            = "Add to AccessPolicy a statement that denies glacier:* to everybody when aws:SecureTransport is false."
  example "pass" {
    AccessPolicy = { Statement = [{ Effect = "Deny", Principal = "*", Action = "glacier:*", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = "false" } } }] }
  }
  example "fail" { VaultName = "archive" }
}

check "glacier-vault-locked" {
  title          = "Glacier vaults have a lock policy"
  responsibility = "data.backup"
  resource       = "AWS::Glacier::Vault"
  severity       = "low"
  like           = named(self.LockPolicy, { Statement = [{ Effect = "Deny", Principal = "*", Action = "glacier:DeleteArchive", Resource = "*", Condition = { NumericLessThan = { "glacier:ArchiveAgeInDays" = "365" } } }] })
  why            = "Without a vault lock, whoever holds the right can delete archives before their term."
  fix            = "Give the vault a lock policy (aws_glacier_vault_lock) that denies glacier:DeleteArchive before the retention ends."
}

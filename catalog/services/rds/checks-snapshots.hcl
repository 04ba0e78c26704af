check "rds-snapshot-not-public" {
  title          = "RDS snapshots are not shared with everybody"
  responsibility = "net.exposure"
  resource       = "AWS::RDS::SnapshotPermission"
  severity       = "critical"
  condition      = !contains(self.SharedAccounts, "all")
  why            = "Whoever restores a public snapshot has the whole database."
  fix            = "Name accounts in place of all in {SharedAccounts}."
  example "pass" { SharedAccounts = ["111122223333"] }
  example "fail" { SharedAccounts = ["all"] }
}

check "rds-snapshot-copy-customer-key" {
  title          = "Copies of RDS snapshots are encrypted with a key of the customer's"
  responsibility = "data.keys"
  resource       = "AWS::RDS::SnapshotCopy"
  severity       = "low"
  like           = own_key(self.KmsKeyId)
  why            = "A snapshot under the key that AWS manages cannot be shared with another account, nor read when the first account is lost."
  fix            = "Name a customer managed key in {KmsKeyId}."
}

check "odb-autonomous-cluster-mtls" {
  title          = "Autonomous VM clusters ask clients for certificates"
  responsibility = "data.transit"
  resource       = "AWS::ODB::CloudAutonomousVmCluster"
  severity       = "low"
  condition      = self.IsMtlsEnabledVmCluster == true
  why            = "Clients prove who they are by a password only."
  fix            = "Set {IsMtlsEnabledVmCluster} to true."
  remedy         = { IsMtlsEnabledVmCluster = true }
  example "pass" { IsMtlsEnabledVmCluster = true }
  example "fail" { IsMtlsEnabledVmCluster = false }
  example "fail" "AWS's default" {}
}

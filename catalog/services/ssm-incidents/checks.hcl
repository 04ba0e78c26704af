check "ssmincidents-replication-set-protected" {
  title          = "Incident Manager's data cannot be deleted by a single call"
  responsibility = "data.backup"
  resource       = "AWS::SSMIncidents::ReplicationSet"
  severity       = "low"
  condition      = self.DeletionProtected == true
  why            = "Deleting the set deletes every response plan and incident record with it."
  fix            = "Set DeletionProtected to true."
  remedy         = { DeletionProtected = true }
  example "pass" { DeletionProtected = true }
  example "fail" { Regions = [{ RegionName = "eu-central-1" }] }
}

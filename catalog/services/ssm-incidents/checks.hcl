check "ssmincidents-replication-set-protected" {
  title          = "Incident Manager's data cannot be deleted by a single call"
  responsibility = "data.backup"
  resource       = "AWS::SSMIncidents::ReplicationSet"
  severity       = "low"
  like           = on(self.DeletionProtected)
  why            = "Deleting the set deletes every response plan and incident record with it."
}

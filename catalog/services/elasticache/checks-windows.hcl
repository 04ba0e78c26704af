check "elasticache-maintenance-window-set" {
  title          = "ElastiCache nodes have a maintenance window of the team's choosing"
  responsibility = "plat.update-settings"
  resource       = ["AWS::ElastiCache::ReplicationGroup", "AWS::ElastiCache::CacheCluster"]
  severity       = "low"
  like           = named(self.PreferredMaintenanceWindow, "sun:03:00-sun:04:00")
  why            = "Otherwise AWS picks the hour in which it patches and may restart it."
  fix            = "Set {PreferredMaintenanceWindow}, for instance sun:03:00-sun:04:00."
  source         = "elasticache-updates"
}

check "elasticache-security-group-described" {
  title          = "ElastiCache security groups say what they are for"
  responsibility = "net.firewall"
  resource       = "AWS::ElastiCache::SecurityGroup"
  severity       = "low"
  like           = described(self.Description)
  why            = "Nobody can tell later whether a group is still needed and what it should let in."
}

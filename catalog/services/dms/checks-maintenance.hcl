check "dms-instance-maintenance-has-its-day" {
  resource   = "AWS::DMS::ReplicationInstance"
  like       = maintenance_has_its_day("DMS replication instances")
  source     = "dms-pending"
  uninherits = { "plat.patch" = "AWS applies every fix of a managed replication instance by itself." }
}

check "memorydb-cluster-maintenance-has-its-day" {
  resource   = "AWS::MemoryDB::Cluster"
  like       = maintenance_has_its_day("MemoryDB clusters")
  why        = "A service update without a day on which MemoryDB applies it stays undone until somebody applies it; what it closes is open until then."
  fix        = "Apply the service update (batch-update-cluster), in a quiet hour where the nodes are replaced one by one."
  source     = "memorydb-service-update"
  uninherits = { "plat.patch" = "AWS applies security updates of a managed cache by itself." }
}

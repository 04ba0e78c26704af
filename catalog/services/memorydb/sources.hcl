source "memorydb-what-is" {
  title  = "Amazon MemoryDB Developer Guide, What is MemoryDB"
  url    = "https://docs.aws.amazon.com/memorydb/latest/devguide/what-is-memorydb.html"
  opened = false
}

source "memorydb-service-updates" {
  title = "Amazon MemoryDB Developer Guide, Service updates in MemoryDB"
  url   = "https://docs.aws.amazon.com/memorydb/latest/devguide/service-updates.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "An excerpt of the page was read in a stored copy."
}

source "memorydb-encryption" {
  title  = "Amazon MemoryDB Developer Guide, At-rest encryption in MemoryDB"
  url    = "https://docs.aws.amazon.com/memorydb/latest/devguide/at-rest-encryption.html"
  opened = false
}

source "memorydb-service-update" {
  title = "Amazon MemoryDB API Reference, ServiceUpdate"
  url   = "https://docs.aws.amazon.com/memorydb/latest/APIReference/API_ServiceUpdate.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "AutoUpdateStartDate is the date on which the update is applied by itself; read in stored copies of its translations. That the customer decides when updates are applied says the guide's page on service updates."
}

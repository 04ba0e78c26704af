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

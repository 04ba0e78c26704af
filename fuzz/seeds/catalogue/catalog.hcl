catalog {
  as_of = "2026-08-31"
}
layer "platform" {
  title = "Platform"
  order = 1
}
trait "host" {
  means = "runs on an operating system"
}
trait "setting" {
  means = "only configures"
}

source "network-firewall-firewalls" {
  title = "AWS Network Firewall Developer Guide, Firewalls and firewall endpoints"
  url   = "https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewalls.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in stored excerpts of the page."
}

source "network-firewall-components" {
  title = "AWS Network Firewall Developer Guide, Firewall components"
  url   = "https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-components.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in stored excerpts of the page."
}

source "network-firewall-tls" {
  title  = "AWS Network Firewall Developer Guide, TLS inspection configurations"
  url    = "https://docs.aws.amazon.com/network-firewall/latest/developerguide/tls-inspection-configurations.html"
  opened = false
}

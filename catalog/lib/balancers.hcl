# Functions for load balancers.

# Whether the attributes of a Classic Load Balancer's policy negotiate TLS 1.2 and nothing older: by AWS's policy of that name, or by naming that version alone.
define "tls12_alone" {
  parameters = ["attributes"]
  value = (
    find(attributes, { Name = "Reference-Security-Policy" }).Value == "ELBSecurityPolicy-TLS-1-2-2017-01"
    || find(attributes, { Name = "Protocol-TLSv1.2" }).Value == true && !anytrue([for a in attributes : contains(["Protocol-SSLv3", "Protocol-TLSv1", "Protocol-TLSv1.1"], a.Name) && a.Value == true])
  )
}

"""Puts two accounts into a moto server, in three Regions each, half good and half bad, and prints what is true of them. usage: seed_account.py ADDRESS [REGION]

With a Region only the management account is seeded, there, with what is everywhere."""
import json
import sys

sys.dont_write_bytecode = True

from seeds import applications, compute, databases, security, storage
from seeds.place import MANAGEMENT, Place, member

PLACES = [(0, "eu-west-1"), (0, "us-east-1"), (0, "ap-southeast-2"), (1, "us-east-1"), (1, "ap-southeast-2"), (1, "eu-west-1")]

ONCE = [security.identities, applications.distributions]

EVERYWHERE = [
    security.keys, storage.buckets, compute.networks, compute.volumes, compute.instances, storage.queues, storage.topics, storage.tables, compute.functions, security.secrets, security.log_groups, security.trails,
    storage.repositories, storage.file_systems, compute.containers, compute.balancers, databases.instances,
]

# Each of these is in two of the places, in a Region of each account.
HERE_AND_THERE = [
    security.certificates, security.authorities, security.alarms, security.detectors, security.recorders, security.web_acls, security.user_pools, security.vaults, security.parameters,
    storage.streams, storage.delivery_streams, storage.archives, storage.windows_shares,
    compute.templates, compute.classic_balancers, compute.kubernetes, compute.batches,
    databases.clusters, databases.graphs, databases.warehouses, databases.caches, databases.memories, databases.accelerators, databases.migrations, databases.searches, databases.brokers, databases.logs_of_events,
    applications.workgroups, applications.machines, applications.interfaces, applications.graphs, applications.builds, applications.computing_clusters, applications.jobs, applications.notebooks,
    applications.schedules, applications.transfers, applications.buses,
]


def main(address, only=None):
    truth, seen = [], set()
    accounts = [MANAGEMENT] if only else [MANAGEMENT, member(address)]
    for number, (account, region) in enumerate(PLACES):
        if only in (None, region) and account < len(accounts):
            at = Place(address, accounts[account], region, number, truth)
            rota = [] if only else HERE_AND_THERE[number % 3::3]
            for seed in ([] if account in seen else ONCE) + EVERYWHERE + rota + ([applications.zones] if region == "us-east-1" else []):
                try:
                    seed(at)
                except Exception as problem:
                    raise RuntimeError(f"{seed.__module__}.{seed.__name__} in {at.account} {region}") from problem
            seen.add(account)
    print(json.dumps(truth))


main(*sys.argv[1:])
